package io.github.thamdai.search;

import io.github.thamdai.text.ThaiCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalised text into stretches without spaces.
 *
 * <p>Thai sets spaces between phrases at will, and phones set them inside words; n-grams that
 * ignore them are the same for both.
 */
final class Stretches {
  private Stretches() {}

  /** Letters and digits of any script between punctuation. */
  static List<String> ofAnyScript(String normalized) {
    List<String> stretches = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < normalized.length(); i++) {
      char c = normalized.charAt(i);
      if (ThaiCharacters.isThaiLetter(c) || Character.isLetterOrDigit(c)) {
        letters.append(c);
      } else if (c != ' ' && c != ThaiCharacters.MAIYAMOK) {
        flush(letters, stretches);
      }
    }
    flush(letters, stretches);
    return stretches;
  }

  /** Thai alone, and each word of another script by itself. */
  static List<String> ofOneScript(String normalized) {
    List<String> stretches = new ArrayList<>();
    StringBuilder thai = new StringBuilder();
    int i = 0;
    while (i < normalized.length()) {
      char c = normalized.charAt(i);
      if (ThaiCharacters.isThaiLetter(c)) {
        thai.append(c);
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        flush(thai, stretches);
        int end = wordEnd(normalized, i);
        stretches.add(normalized.substring(i, end));
        i = end;
      } else {
        if (c != ' ' && c != ThaiCharacters.MAIYAMOK) {
          flush(thai, stretches);
        }
        i++;
      }
    }
    flush(thai, stretches);
    return stretches;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && Character.isLetterOrDigit(text.charAt(end))
        && !ThaiCharacters.isThaiLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void flush(StringBuilder thai, List<String> stretches) {
    if (!thai.isEmpty()) {
      stretches.add(thai.toString());
      thai.setLength(0);
    }
  }
}
