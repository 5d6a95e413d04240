package io.github.thamdai.text;

/** Thai and Arabic digits; everything that is not a digit stays as it is. */
public final class ThaiDigits {
  private static final char THAI_ZERO = '\u0e50';

  private ThaiDigits() {}

  /** ๒๕๖๖ to 2566. */
  public static String toArabic(String text) {
    return shifted(text, THAI_ZERO, '0');
  }

  /** 2566 to ๒๕๖๖. */
  public static String toThai(String text) {
    return shifted(text, '0', THAI_ZERO);
  }

  private static String shifted(String text, char fromZero, char toZero) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= fromZero && c <= fromZero + 9 ? (char) (c - fromZero + toZero) : c);
    }
    return out.toString();
  }
}
