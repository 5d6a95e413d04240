package io.github.thamdai.search;

import io.github.thamdai.text.ThaiCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalised text into stretches of Thai without its spaces, and single words of other
 * scripts.
 *
 * <p>Thai sets spaces between phrases at will, and phones set them inside words; n-grams that
 * ignore them are the same for both.
 */
final class Stretches {
  private Stretches() {}

  static List<String> of(String normalized) {
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
        if (c != ' ' && c != '\u0e46') {
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
