package io.github.thamdai.casework;

import io.github.thamdai.text.ThaiDigits;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case's number, such as {@code 2570-00042}.
 *
 * @param fiscalYear Buddhist era
 * @param no from 1, running within the fiscal year
 */
public record CaseNumber(int fiscalYear, int no) implements Comparable<CaseNumber> {
  private static final Pattern WRITTEN =
      Pattern.compile("(?<![0-9Qq])(2[5-9][0-9]{2})\\s*[-/–—]\\s*([0-9]{1,7})(?![0-9])");

  /**
   * Finds the first case number in a text, in Arabic or Thai digits, with or without noughts. A
   * question's number is none.
   */
  public static Optional<CaseNumber> in(String text) {
    Matcher match = WRITTEN.matcher(ThaiDigits.toArabic(text));
    if (!match.find()) {
      return Optional.empty();
    }
    int no = Integer.parseInt(match.group(2));
    return no == 0
        ? Optional.empty()
        : Optional.of(new CaseNumber(Integer.parseInt(match.group(1)), no));
  }

  @Override
  public int compareTo(CaseNumber other) {
    int byYear = Integer.compare(fiscalYear, other.fiscalYear);
    return byYear != 0 ? byYear : Integer.compare(no, other.no);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d-%05d", fiscalYear, no);
  }
}
