package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.text.Normalized;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Optional;

/** Takes a known word off the beginning of a message. */
final class Beginning {
  private Beginning() {}

  /**
   * What stands behind a word.
   *
   * @param apart whether a blank divides them: แก้ว begins with แก้, แก้ วันนี้ does so on purpose
   */
  record Rest(String text, boolean apart) {}

  /** The rest of the raw message after the longest of the words, in the compact normal form. */
  static Optional<Rest> rest(String message, List<String> words) {
    Normalized normal = ThaiNormalizer.normalizeWithOffsets(message);
    int longest = -1;
    for (String word : words) {
      longest = Math.max(longest, end(normal.text(), word));
    }
    if (longest < 0) {
      return Optional.empty();
    }
    boolean apart = longest < normal.text().length() && normal.text().charAt(longest) == ' ';
    return Optional.of(new Rest(message.substring(normal.rawStart(longest)).strip(), apart));
  }

  /** Where a word ends that the text begins with, spaces aside; -1 when it does not. */
  private static int end(String text, String word) {
    int at = 0;
    int matched = 0;
    while (matched < word.length() && at < text.length()) {
      char c = text.charAt(at);
      if (c == word.charAt(matched)) {
        matched++;
      } else if (c != ' ') {
        return -1;
      }
      at++;
    }
    return matched == word.length() && matched > 0 ? at : -1;
  }
}
