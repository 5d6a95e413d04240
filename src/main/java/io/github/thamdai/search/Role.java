package io.github.thamdai.search;

/** What a part of a text is to the people who look for it. */
public enum Role {
  /** The official title. */
  TITLE,
  /** What people call the matter in everyday words. */
  NAMES,
  /** The text itself. */
  BODY,
  /** Questions that people have asked and this text answers. */
  QUESTIONS
}
