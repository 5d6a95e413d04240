package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.isConsonant;

/**
 * Shortens letters that are held down for feeling: มากกกก is มาก.
 *
 * <p>Only runs of three or more: สรร and กรรม are spelled with two. Digits and Latin letters stay,
 * since 1000 and www mean what they say.
 */
final class RepeatedLetters {
  private static final char PAIYANNOI = '\u0e2f';

  private RepeatedLetters() {}

  static OffsetText apply(OffsetText in) {
    OffsetText out = new OffsetText(in.length());
    int i = 0;
    while (i < in.length()) {
      int end = i + 1;
      while (in.at(end) == in.at(i) && end < in.length()) {
        end++;
      }
      int kept = kept(in.at(i), end - i);
      for (int j = i; j < i + kept; j++) {
        out.append(in, j);
      }
      i = end;
    }
    return out;
  }

  private static int kept(char c, int run) {
    if (c == ThaiCharacters.MAIYAMOK || c == PAIYANNOI) {
      return 1;
    }
    return isConsonant(c) && run >= 3 ? 1 : run;
  }
}
