package io.github.thamdai.text;

import static io.github.thamdai.text.ThaiCharacters.SARA_A;
import static io.github.thamdai.text.ThaiCharacters.SARA_AA;
import static io.github.thamdai.text.ThaiCharacters.THANTHAKHAT;
import static io.github.thamdai.text.ThaiCharacters.isConsonant;
import static io.github.thamdai.text.ThaiCharacters.isFollowVowel;
import static io.github.thamdai.text.ThaiCharacters.isLeadVowel;
import static io.github.thamdai.text.ThaiCharacters.isMark;

import java.util.ArrayList;
import java.util.List;

/**
 * Thai character clusters (TCC): the pieces of writing that no word border can cut.
 *
 * <p>A cluster is a lead vowel, its consonant with the marks on it and the vowels after it, and
 * any silenced consonant that follows. Clusters need no dictionary, so a misspelled word or an
 * unknown name still falls into mostly the same pieces. The text is expected normalised.
 */
public final class ThaiClusters {
  private static final char MAI_HAN_AKAT = '\u0e31';
  private static final char SARA_II = '\u0e35';
  private static final char SARA_UEE = '\u0e37';
  private static final char YO_YAK = '\u0e22';
  private static final char WO_WAEN = '\u0e27';
  private static final char O_ANG = '\u0e2d';

  private ThaiClusters() {}

  /** The clusters of a text, in order; joined they equal it. Other characters stand alone. */
  public static List<String> split(String text) {
    List<String> clusters = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      clusters.add(text.substring(at, end));
      at = end;
    }
    return List.copyOf(clusters);
  }

  /** The index after the cluster that begins at {@code start}; always greater than it. */
  public static int end(CharSequence text, int start) {
    int at = start;
    boolean lead = isLeadVowel(charAt(text, at));
    if (lead) {
      at++;
    }
    if (!isConsonant(charAt(text, at))) {
      return start + 1;
    }
    at++;
    char vowel = '\0';
    while (isMark(charAt(text, at))) {
      vowel = ThaiCharacters.isVowelMark(charAt(text, at)) ? charAt(text, at) : vowel;
      at++;
    }
    return silenced(text, vowels(text, at, lead, vowel));
  }

  private static int vowels(CharSequence text, int from, boolean lead, char vowel) {
    int at = from;
    char c = charAt(text, at);
    if (isFollowVowel(c)) {
      at++;
      return c == SARA_AA && charAt(text, at) == SARA_A ? at + 1 : at;
    }
    boolean glide =
        (vowel == MAI_HAN_AKAT && c == WO_WAEN)
            || (lead && vowel == SARA_II && c == YO_YAK)
            || (vowel == SARA_UEE && c == O_ANG);
    if (glide && !isMark(charAt(text, at + 1)) && !isFollowAfterGlide(text, at + 1)) {
      at++;
      return charAt(text, at) == SARA_A ? at + 1 : at;
    }
    return at;
  }

  /** In เสียหาย the ย closes its syllable; in เสียา it would open the next one. */
  private static boolean isFollowAfterGlide(CharSequence text, int at) {
    char c = charAt(text, at);
    return isFollowVowel(c) && c != SARA_A;
  }

  private static int silenced(CharSequence text, int from) {
    int at = from;
    for (int letters = 1; letters <= 2; letters++) {
      if (!isConsonant(charAt(text, at))) {
        return from;
      }
      at++;
      char mark = charAt(text, at);
      if (mark == '\u0e34' || mark == '\u0e38') {
        at++;
      }
      if (charAt(text, at) == THANTHAKHAT) {
        return at + 1;
      }
    }
    return from;
  }

  private static char charAt(CharSequence text, int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }
}
