package io.github.thamdai.corpus.report;

import java.util.Locale;

/** What the report says of a measure as a whole. */
public enum MeasureStatus {
  DONE,
  IN_PROGRESS,
  NOT_STARTED;

  /** The word used in files and answers, such as {@code in_progress}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
