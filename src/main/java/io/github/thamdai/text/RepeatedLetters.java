package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.isConsonant;

/**
 * Shortens letters that are held down for feeling: มากกกก is มาก.
 *
 * <p>Only runs of three or more: สรร and กรรม are spelled with two. Where words meet, three stand
 * side by side by right: ถนนนี้, ขอออก. Digits and Latin letters stay, since 1000 and www mean what
 * they say.
 */
final class RepeatedLetters {
  private static final char PAIYANNOI = '\u0e2f';

  /** What may end a syllable whose vowel is อ. */
  private static final String AFTER_OANG = "กดนบมยฟ";

  private RepeatedLetters() {}

  static OffsetText apply(OffsetText in) {
    OffsetText out = new OffsetText(in.length());
    int i = 0;
    while (i < in.length()) {
      int end = i + 1;
      while (in.at(end) == in.at(i) && end < in.length()) {
        end++;
      }
      int kept = kept(in, i, end);
      for (int j = i; j < i + kept; j++) {
        out.append(in, j);
      }
      i = end;
    }
    return out;
  }

  private static int kept(OffsetText in, int start, int end) {
    char c = in.at(start);
    int run = end - start;
    if (c == ThaiCharacters.MAIYAMOK || c == PAIYANNOI) {
      return 1;
    }
    if (!isConsonant(c) || run < 3) {
      return run;
    }
    // The last one has a vowel or a tone of its own: it begins a syllable and was not held down.
    int begins = end < in.length() && makesSyllable(in.at(end)) ? 1 : 0;
    return meant(in, start, end, run - begins) + begins;
  }

  /** Whether this, after a consonant, makes the consonant begin a syllable. */
  private static boolean makesSyllable(char next) {
    return ThaiCharacters.isMark(next) || ThaiCharacters.isFollowVowel(next);
  }

  /** How many of so many letters side by side are meant. */
  private static int meant(OffsetText in, int start, int end, int run) {
    if (run < 3) {
      return run;
    }
    boolean ends = end == in.length() || !ThaiCharacters.isThaiLetter(in.at(end));
    boolean follows = start > 0 && ThaiCharacters.isThaiLetter(in.at(start - 1));
    return switch (in.at(start)) {
      // ออก, and three after another word with อ: ขอ + ออก, หมอ + ออก, ขอ + ออนไลน์
      case 'อ' -> ends || !closesOang(in, end) ? 1 : follows ? 3 : 2;
      // ถนน, and three where another word with น comes after: ถนน + นอก
      case 'น' -> follows && in.at(start - 1) == 'ถ' ? (wordWithNo(in, start, end) ? 3 : 2) : 1;
      default -> 1;
    };
  }

  // Three, and what comes after them makes the last one no syllable of its own.
  private static boolean wordWithNo(OffsetText in, int start, int end) {
    return end - start == 3
        && end < in.length()
        && ThaiCharacters.isThaiLetter(in.at(end))
        && !makesSyllable(in.at(end));
  }

  // ก does in ออกไป, and น does not in รอออ + นาน.
  private static boolean closesOang(OffsetText in, int at) {
    boolean hasVowel = at + 1 < in.length() && makesSyllable(in.at(at + 1));
    return AFTER_OANG.indexOf(in.at(at)) >= 0 && !hasVowel;
  }
}
