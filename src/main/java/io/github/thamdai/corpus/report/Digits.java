package io.github.thamdai.corpus.report;

/** Thai digits as 0-9. One character stays one character, so offsets hold. */
final class Digits {
  private static final char THAI_ZERO = '\u0e50';
  private static final char THAI_NINE = '\u0e59';

  private Digits() {}

  static String arabic(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(isThai(c) ? (char) (c - THAI_ZERO + '0') : c);
    }
    return out.toString();
  }

  static boolean hasThai(String text) {
    return text.chars().anyMatch(Digits::isThai);
  }

  private static boolean isThai(int c) {
    return c >= THAI_ZERO && c <= THAI_NINE;
  }
}
