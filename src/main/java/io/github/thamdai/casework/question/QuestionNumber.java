package io.github.thamdai.casework.question;

import io.github.thamdai.text.ThaiDigits;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question's number, such as {@code Q2570-00007}; never taken for a case's.
 *
 * @param fiscalYear Buddhist era
 * @param no from 1, running within the fiscal year
 */
public record QuestionNumber(int fiscalYear, int no) {
  private static final Pattern WRITTEN = Pattern.compile("[Qq](2[5-9][0-9]{2})-([0-9]{1,7})");

  /** Reads what {@link #toString} writes, in Arabic or Thai digits, with or without noughts. */
  public static Optional<QuestionNumber> of(String text) {
    Matcher match = WRITTEN.matcher(ThaiDigits.toArabic(text).strip());
    return match.matches()
        ? Optional.of(
            new QuestionNumber(
                Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Q%d-%05d", fiscalYear, no);
  }
}
