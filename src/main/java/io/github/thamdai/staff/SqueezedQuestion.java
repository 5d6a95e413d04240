package io.github.thamdai.staff;

import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;

/** A question without spaces: staff type Thai with and without them, between any two words. */
final class SqueezedQuestion {
  private SqueezedQuestion() {}

  static String of(String text) {
    return ThaiNormalizer.normalize(text).replaceAll("[\\s?!.,\"']+", "");
  }

  static boolean hasAny(String squeezed, List<String> words) {
    return words.stream().anyMatch(squeezed::contains);
  }
}
