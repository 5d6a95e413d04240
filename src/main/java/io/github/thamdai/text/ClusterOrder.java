package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.LAKKHANGYAO;
import static io.github.thamdai.text.ThaiCharacters.NIKHAHIT;
import static io.github.thamdai.text.ThaiCharacters.SARA_A;
import static io.github.thamdai.text.ThaiCharacters.SARA_AA;
import static io.github.thamdai.text.ThaiCharacters.SARA_AE;
import static io.github.thamdai.text.ThaiCharacters.SARA_AM;
import static io.github.thamdai.text.ThaiCharacters.SARA_E;
import static io.github.thamdai.text.ThaiCharacters.THANTHAKHAT;
import static io.github.thamdai.text.ThaiCharacters.isConsonant;
import static io.github.thamdai.text.ThaiCharacters.isFollowVowel;
import static io.github.thamdai.text.ThaiCharacters.isLeadVowel;
import static io.github.thamdai.text.ThaiCharacters.isMark;
import static io.github.thamdai.text.ThaiCharacters.isTone;
import static io.github.thamdai.text.ThaiCharacters.isVowelMark;

/**
 * Spells every Thai syllable in one way, whatever order its keys were struck in: consonant, vowel
 * mark, tone, following vowel, each at most once.
 *
 * <p>Screens draw นํ้า, น้ํา and น้ำ alike, so people cannot see which of them they typed. A mark
 * that no consonant can carry is dropped; a second tone on one consonant is a slip, and the first
 * stays.
 */
final class ClusterOrder {
  private static final int NONE = -1;

  private final OffsetText in;
  private final OffsetText out;
  private int next;
  private int vowel;
  private int top;
  private int nikhahit;

  private ClusterOrder(OffsetText in) {
    this.in = in;
    this.out = new OffsetText(in.length());
  }

  static OffsetText apply(OffsetText in) {
    ClusterOrder order = new ClusterOrder(in);
    while (order.next < in.length()) {
      order.step();
    }
    return order.out;
  }

  private void step() {
    vowel = NONE;
    top = NONE;
    nikhahit = NONE;
    char c = in.at(next);
    if (isLeadVowel(c)) {
      leadVowel(c);
    } else if (isConsonant(c)) {
      syllable();
    } else if (isMark(c)) {
      next++;
    } else {
      out.append(c == LAKKHANGYAO ? SARA_AA : c, in.origin(next++));
    }
  }

  private void leadVowel(char c) {
    int first = next++;
    char written = c;
    while (continues(c, in.at(next))) {
      written = c == SARA_E || c == SARA_AE ? SARA_AE : c;
      next++;
    }
    out.append(written, in.origin(first));
    while (isMark(in.at(next))) {
      takeMark(next++);
    }
    if (isConsonant(in.at(next))) {
      syllable();
    }
  }

  /** เเ is แ typed with two keys; any other vowel struck twice is that vowel. */
  private static boolean continues(char first, char following) {
    boolean eitherE = first == SARA_E || first == SARA_AE;
    return eitherE ? following == SARA_E || following == SARA_AE : following == first;
  }

  private void syllable() {
    int consonant = next++;
    out.append(in, consonant);
    int firstFollow = NONE;
    int followEnd = next;
    while (isMark(in.at(next)) || isFollowVowel(in.at(next))) {
      if (isMark(in.at(next))) {
        if (firstFollow == NONE || isTone(in.at(next)) || in.at(next) == NIKHAHIT) {
          takeMark(next);
        }
      } else if (firstFollow == NONE) {
        firstFollow = next;
      }
      next++;
      followEnd = next;
    }
    emit(vowel);
    emit(top);
    boolean am = nikhahit != NONE && firstFollow != NONE && in.at(firstFollow) != SARA_A;
    if (!am) {
      emit(nikhahit);
    }
    if (firstFollow != NONE) {
      follow(consonant, firstFollow, followEnd, am);
    }
  }

  private void takeMark(int at) {
    char mark = in.at(at);
    if (isVowelMark(mark)) {
      vowel = vowel == NONE ? at : vowel;
    } else if (isTone(mark) || mark == THANTHAKHAT) {
      top = top == NONE ? at : top;
    } else {
      nikhahit = nikhahit == NONE ? at : nikhahit;
    }
  }

  private void follow(int consonant, int from, int to, boolean am) {
    char previous = '\0';
    for (int i = from; i < to; i++) {
      char c = in.at(i);
      if (!isFollowVowel(c)) {
        continue;
      }
      char written = previous == '\0' && am ? SARA_AM : spelled(in.at(consonant), c);
      boolean again = written == previous || (previous == SARA_AM && written == SARA_AA);
      if (!again) {
        out.append(written, in.origin(i));
        previous = written;
      }
    }
  }

  /** The long stroke ๅ belongs after ฤ and ฦ only; elsewhere it is า from the wrong key. */
  private static char spelled(char consonant, char vowel) {
    if (vowel != SARA_AA && vowel != LAKKHANGYAO) {
      return vowel;
    }
    return consonant == '\u0e24' || consonant == '\u0e26' ? LAKKHANGYAO : SARA_AA;
  }

  private void emit(int at) {
    if (at != NONE) {
      out.append(in, at);
    }
  }
}
