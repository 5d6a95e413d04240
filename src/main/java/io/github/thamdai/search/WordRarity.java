package io.github.thamdai.search;

import java.util.Map;

/** How many texts say a word, in the role where most of them do. */
final class WordRarity {
  private final Map<String, Integer> texts;
  private final int size;

  /**
   * Looked up often, so kept in memory.
   *
   * @param texts by word
   * @param size of the index, in texts
   */
  WordRarity(Map<String, Integer> texts, int size) {
    this.texts = texts;
    this.size = size;
  }

  int textsWith(String word) {
    return texts.getOrDefault(word, 0);
  }

  double idf(String word) {
    return idf(textsWith(word));
  }

  double idf(int textsWithTerm) {
    return Idf.of(textsWithTerm, size);
  }
}
