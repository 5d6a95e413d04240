package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.TextIndex;
import java.util.ArrayList;
import java.util.List;

/** What of a question a classifier looks at. */
final class Terms {
  private static final int GRAM = 4;

  private Terms() {}

  /** Words, and runs of two and three: the way a part is asked for lies in small words together. */
  static List<String> ofTopic(TextIndex index, String text) {
    List<String> words = index.words(text);
    List<String> terms = new ArrayList<>(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      terms.add(words.get(i) + " " + words.get(i + 1));
      if (i + 2 < words.size()) {
        terms.add(words.get(i) + " " + words.get(i + 1) + " " + words.get(i + 2));
      }
    }
    terms.add("last " + (words.isEmpty() ? "" : words.getLast()));
    return terms;
  }

  /** Words and runs of four letters: the latter survive spelling and wrong word borders. */
  static List<String> ofService(TextIndex index, String text) {
    List<String> terms = new ArrayList<>(index.words(text));
    String letters = text.replace(" ", "");
    for (int i = 0; i + GRAM <= letters.length(); i++) {
      terms.add("#" + letters.substring(i, i + GRAM));
    }
    return terms;
  }
}
