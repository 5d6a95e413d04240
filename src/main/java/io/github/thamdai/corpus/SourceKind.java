package io.github.thamdai.corpus;

import java.util.Locale;

/** What kind of document an answer stands on. */
public enum SourceKind {
  SERVICE,
  MEASURE,
  PAGE,
  AGENCY,
  FAQ,
  PLAN;

  /** The name used in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
