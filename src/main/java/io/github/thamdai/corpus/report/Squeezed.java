package io.github.thamdai.corpus.report;

import io.github.thamdai.text.ThaiDigits;
import java.util.Arrays;

/**
 * Text without its white space and with digits as 0-9, that remembers where each character stood.
 * Scans break lines inside words, so wording is only found without spaces.
 */
final class Squeezed {
  private final String original;
  private final String text;
  private final int[] offsets;

  private Squeezed(String original, String text, int[] offsets) {
    this.original = original;
    this.text = text;
    this.offsets = offsets;
  }

  static Squeezed of(String original) {
    String arabic = ThaiDigits.toArabic(original);
    StringBuilder text = new StringBuilder(arabic.length());
    int[] offsets = new int[arabic.length() + 1];
    for (int i = 0; i < arabic.length(); i++) {
      if (!Character.isWhitespace(arabic.charAt(i)) && !Character.isSpaceChar(arabic.charAt(i))) {
        offsets[text.length()] = i;
        text.append(arabic.charAt(i));
      }
    }
    int[] kept = Arrays.copyOf(offsets, text.length() + 1);
    kept[text.length()] = original.length();
    return new Squeezed(original, text.toString(), kept);
  }

  String text() {
    return text;
  }

  /** The original text between two offsets of the squeezed one, trimmed. */
  String original(int from, int to) {
    return original.substring(offsets[from], offsets[to]).strip();
  }
}
