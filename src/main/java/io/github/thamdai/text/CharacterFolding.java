package io.github.thamdai.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Brings each character to its plain form by itself: lower case, ASCII digits, no accents, nothing
 * invisible.
 *
 * <p>Compatibility forms are taken apart only outside the Thai block, because NFKC splits ำ.
 */
final class CharacterFolding {
  private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();

  /** Where old Thai fonts keep shifted glyphs (U+F700..F71A); text out of PDF is full of them. */
  private static final String SHIFTED_GLYPHS = "ฐ" + "ิีึื" + "่้๊๋์" + "่้๊๋์" + "ญ" + "ัํ็" + "่้๊๋์" + "ฺุู";

  private CharacterFolding() {}

  static OffsetText apply(OffsetText in) {
    OffsetText out = new OffsetText(in.length());
    for (int i = 0; i < in.length(); i++) {
      char c = in.at(i);
      if (c >= '\u0e00' && c <= '\u0e7f') {
        out.append(thai(c), in.origin(i));
      } else if (c < 0x80) {
        out.append(ascii(c), in.origin(i));
      } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(in.at(i + 1))) {
        fold(Character.toCodePoint(c, in.at(i + 1)), in.origin(i), out);
        i++;
      } else {
        fold(c, in.origin(i), out);
      }
    }
    return out;
  }

  private static char thai(char c) {
    return c >= '\u0e50' && c <= '\u0e59' ? (char) ('0' + c - '\u0e50') : c;
  }

  private static char ascii(char c) {
    if (c <= ' ' || c == 0x7f) {
      return ' ';
    }
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static void fold(int codePoint, int origin, OffsetText out) {
    if (codePoint >= 0xf700 && codePoint <= 0xf71a) {
      out.append(SHIFTED_GLYPHS.charAt(codePoint - 0xf700), origin);
      return;
    }
    switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.SURROGATE -> {}
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          out.append(' ', origin);
      case Character.DECIMAL_DIGIT_NUMBER ->
          out.append((char) ('0' + Character.digit(codePoint, 10)), origin);
      default -> letter(codePoint, origin, out);
    }
  }

  private static void letter(int codePoint, int origin, OffsetText out) {
    String plain = plain(codePoint);
    for (int i = 0; i < plain.length(); i++) {
      out.append(plain.charAt(i), origin);
    }
  }

  /** Full-width, circled, mathematical and accented Latin to ASCII; all else only to lower case. */
  private static String plain(int codePoint) {
    String parts = DECOMPOSITION.getDecomposition(codePoint);
    if (parts != null) {
      StringBuilder ascii = new StringBuilder();
      for (int i = 0; i < parts.length(); i++) {
        char part = parts.charAt(i);
        if (part > ' ' && part < 0x7f) {
          ascii.append(ascii(part));
        } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
          return lower(codePoint);
        }
      }
      if (!ascii.isEmpty()) {
        return ascii.toString();
      }
    }
    return lower(codePoint);
  }

  private static String lower(int codePoint) {
    return Character.toString(Character.toLowerCase(codePoint));
  }
}
