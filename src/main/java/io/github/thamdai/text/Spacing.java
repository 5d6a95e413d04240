package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.MAIYAMOK;
import static io.github.thamdai.text.ThaiCharacters.isConsonant;
import static io.github.thamdai.text.ThaiCharacters.isFollowVowel;
import static io.github.thamdai.text.ThaiCharacters.isLeadVowel;
import static io.github.thamdai.text.ThaiCharacters.isMark;
import static io.github.thamdai.text.ThaiCharacters.isThaiLetter;

/**
 * Puts spaces where they mean something: one between Thai and other letters or digits, none inside
 * a syllable, never two.
 *
 * <p>อายุ60ปี and อายุ 60 ปี become the same text; "ครั ้ง" and "เ ธอ" are broken syllables, which
 * thumbs and character recognition make often.
 */
final class Spacing {
  private Spacing() {}

  static OffsetText apply(OffsetText in) {
    OffsetText out = new OffsetText(in.length() + in.length() / 8);
    for (int i = 0; i < in.length(); i++) {
      char c = in.at(i);
      if (c == ' ') {
        space(in, i, out);
        continue;
      }
      if (out.last() == ' ' && insideSyllable(out.at(out.length() - 2), c)) {
        out.dropLast();
      } else if (borders(out.last(), c)) {
        out.append(' ', in.origin(i));
      }
      out.append(in, i);
    }
    if (out.last() == ' ') {
      out.dropLast();
    }
    return out;
  }

  private static void space(OffsetText in, int at, OffsetText out) {
    if (out.length() > 0 && out.last() != ' ') {
      out.append(in, at);
    }
  }

  private static boolean insideSyllable(char before, char after) {
    if (isLeadVowel(before)) {
      return isConsonant(after);
    }
    return isThaiLetter(before) && (isMark(after) || isFollowVowel(after) || after == MAIYAMOK);
  }

  private static boolean borders(char before, char after) {
    return (isThaiLetter(before) && isOther(after)) || (isOther(before) && isThaiLetter(after));
  }

  private static boolean isOther(char c) {
    return Character.isLetterOrDigit(c) && !(c >= '\u0e00' && c <= '\u0e7f');
  }
}
