package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.isConsonant;
import static io.github.thamdai.text.ThaiCharacters.isThaiLetter;

/**
 * Takes full stops off Thai: อ.บ.ต. and อบต. are อบต, ม.39 is ม 39, จ.ศรีสะเกษ is two words.
 *
 * <p>Thai sentences end without a full stop, so a stop after a Thai letter marks an abbreviation.
 * Stops among digits and Latin letters stay: 16.30, go.th.
 */
final class AbbreviationStops {
  private static final int LONGEST_PART = 4;

  private AbbreviationStops() {}

  static OffsetText apply(OffsetText in) {
    OffsetText out = new OffsetText(in.length());
    for (int i = 0; i < in.length(); i++) {
      boolean stop = in.at(i) == '.' && isThaiLetter(in.at(i - 1));
      if (!stop) {
        out.append(in, i);
      } else if (!joins(in, i)) {
        out.append(' ', in.origin(i));
      }
    }
    return out;
  }

  private static boolean joins(OffsetText in, int stop) {
    int start = stop;
    while (isThaiLetter(in.at(start - 1)) && stop - start <= LONGEST_PART) {
      start--;
    }
    int end = stop + 1;
    while (isConsonant(in.at(end)) && end - stop <= LONGEST_PART) {
      end++;
    }
    int before = stop - start;
    int after = end - stop - 1;
    return before <= LONGEST_PART
        && after >= 1
        && after < LONGEST_PART
        && !isThaiLetter(in.at(end));
  }
}
