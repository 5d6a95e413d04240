package io.github.thamdai.casework.question;

import java.util.Locale;

/** How far a citizen's question is. */
public enum QuestionState {
  WAITING,
  ANSWERED,
  PUBLISHED;

  /** The name used in the store. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
