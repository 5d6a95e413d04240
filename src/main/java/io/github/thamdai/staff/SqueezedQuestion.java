package io.github.thamdai.staff;

import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A question without spaces: staff type Thai with and without them, between any two words. */
final class SqueezedQuestion {
  /** The .2 of E8.2: without its point it would make E82 of E8, and E12 of E1.2. */
  private static final Pattern DUTY =
      Pattern.compile("(?<=[a-z\\u0E01-\\u0E4E]\\s?\\d{1,2})\\.\\d{1,2}(?!\\.?\\d)");

  private SqueezedQuestion() {}

  static String of(String text) {
    String ofMeasures = DUTY.matcher(ThaiNormalizer.normalize(text)).replaceAll("");
    return ofMeasures.replaceAll("[\\s?!.,\"']+", "");
  }

  static boolean hasAny(String squeezed, List<String> words) {
    return words.stream().anyMatch(squeezed::contains);
  }
}
