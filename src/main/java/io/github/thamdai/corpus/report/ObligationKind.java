package io.github.thamdai.corpus.report;

import java.util.Locale;

/** What an obligation asks for. */
public enum ObligationKind {
  REPORT,
  OVERSIGHT,
  PUBLISH,
  PLAN;

  /** The word used in files and answers, such as {@code report}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
