package io.github.thamdai.casework.rating;

import java.util.Locale;

/** What is rated. */
public enum RatedKind {
  ANSWER,
  CASE;

  /** The name used in the store. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
