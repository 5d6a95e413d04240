package io.github.thamdai.text;

/** Thai and Arabic digits; everything that is not a digit stays as it is. */
public final class ThaiDigits {
  private static final char THAI_ZERO = '\u0e50';

  private ThaiDigits() {}

  /** ๒๕๖๖ to 2566. */
  public static String toArabic(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= THAI_ZERO && c <= THAI_ZERO + 9 ? (char) (c - THAI_ZERO + '0') : c);
    }
    return out.toString();
  }
}
