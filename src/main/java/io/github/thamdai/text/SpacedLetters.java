package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.isConsonant;
import static io.github.thamdai.text.ThaiCharacters.isFollowVowel;
import static io.github.thamdai.text.ThaiCharacters.isLeadVowel;
import static io.github.thamdai.text.ThaiCharacters.isMark;

/**
 * Closes up words that were set or read letter by letter: "บ ริ กา ร" is บริการ.
 *
 * <p>Three open syllables in a row, each alone between spaces, are taken for one spaced-out word;
 * two may be words of their own (ณ ที่).
 */
final class SpacedLetters {
  private static final int FEWEST = 3;

  private SpacedLetters() {}

  static OffsetText apply(OffsetText in) {
    OffsetText out = new OffsetText(in.length());
    int i = 0;
    while (i < in.length()) {
      int end = startsPiece(in, i) ? chainEnd(in, i) : i;
      if (end == i) {
        out.append(in, i++);
        continue;
      }
      for (; i < end; i++) {
        if (in.at(i) != ' ') {
          out.append(in, i);
        }
      }
    }
    return out;
  }

  private static boolean startsPiece(OffsetText in, int at) {
    return at == 0 || in.at(at - 1) == ' ';
  }

  /** The end of a chain of enough single syllables, or its start where there is none. */
  private static int chainEnd(OffsetText in, int from) {
    int pieces = 0;
    int end = from;
    int at = from;
    while (true) {
      int pieceEnd = syllableEnd(in, at);
      boolean alone = pieceEnd > at && (pieceEnd == in.length() || in.at(pieceEnd) == ' ');
      if (!alone) {
        break;
      }
      pieces++;
      end = pieceEnd;
      at = pieceEnd + 1;
    }
    return pieces >= FEWEST ? end : from;
  }

  private static int syllableEnd(OffsetText in, int from) {
    int at = from;
    if (isLeadVowel(in.at(at))) {
      at++;
    }
    if (!isConsonant(in.at(at))) {
      return from;
    }
    at++;
    while (isMark(in.at(at))) {
      at++;
    }
    if (isFollowVowel(in.at(at))) {
      at++;
    }
    return at;
  }
}
