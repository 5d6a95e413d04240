package io.github.thamdai.text;

import java.util.Collection;
import java.util.List;

/** The office's compounds, to find the longest that begins at a place. */
final class Compounds {
  private static final int SHORTEST = 2;

  private final WordTrie trie;
  private final boolean empty;

  /** Compounds as the office writes them; they are normalised here. */
  Compounds(Collection<String> compounds) {
    List<String> normal =
        compounds.stream()
            .map(ThaiNormalizer::normalize)
            .filter(compound -> compound.length() >= SHORTEST)
            .toList();
    trie = new WordTrie(normal);
    empty = normal.isEmpty();
  }

  boolean isEmpty() {
    return empty;
  }

  /** The end of the longest compound from {@code start} that ends on an allowed border, or -1. */
  int longestFrom(String text, int start, Borders borders) {
    int node = WordTrie.ROOT;
    int longest = -1;
    for (int i = start; i < text.length(); i++) {
      node = trie.child(node, text.charAt(i));
      if (node == WordTrie.NONE) {
        break;
      }
      if (trie.ends(node) && borders.allow(start, i + 1)) {
        longest = i + 1;
      }
    }
    return longest;
  }

  boolean contains(String text) {
    return longestFrom(text, 0, (start, end) -> end == text.length()) == text.length();
  }

  /** Whether a compound may span from one index to another. */
  interface Borders {
    boolean allow(int start, int end);
  }
}
