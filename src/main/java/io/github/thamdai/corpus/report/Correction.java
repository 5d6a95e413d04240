package io.github.thamdai.corpus.report;

import java.util.Locale;

/**
 * A doubt for a person to decide: the text is kept, the likelier one offered beside it.
 *
 * @param field the field of the measure or document, such as {@code divisions}
 */
public record Correction(String field, String asPrinted, String likely, Confidence confidence) {

  /** How sure the likelier reading is. */
  public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** The word used in files and answers, such as {@code high}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
