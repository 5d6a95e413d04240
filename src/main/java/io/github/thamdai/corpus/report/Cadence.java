package io.github.thamdai.corpus.report;

import java.util.List;
import java.util.Locale;

/**
 * How often something is due.
 *
 * @param months calendar months (1-12) the document names, in its order; often empty
 */
public record Cadence(Type type, List<Integer> months) {

  public Cadence {
    months = List.copyOf(months);
  }

  /** From the most to the least frequent. */
  public enum Type {
    MONTHLY,
    QUARTERLY,
    SEMIANNUAL,
    ANNUAL;

    /** The word used in files and answers, such as {@code quarterly}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
