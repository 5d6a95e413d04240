package io.github.thamdai.admin.desk;

/** What the page of ratings says; the words are in {@code console.yaml} under {@code ratings}. */
public enum RatingPhrase {
  TITLE,
  LEAD,
  NONE,
  MONTH,
  WHAT,
  KIND,
  KIND_ANSWER,
  KIND_CASE,
  NO_SOURCE,
  USEFUL,
  NOT_USEFUL,
  SHARE,
  REASONS,
  DOWNLOAD,
  COMMENTS
}
