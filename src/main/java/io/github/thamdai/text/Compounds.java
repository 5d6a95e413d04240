package io.github.thamdai.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A trie of the office's compounds, to find the longest that begins at a place. */
final class Compounds {
  private static final int SHORTEST = 2;

  private static final class Node {
    final Map<Character, Node> children = new HashMap<>();
    boolean ends;
  }

  private final Node root = new Node();

  /** Compounds as the office writes them; they are normalised here. */
  Compounds(Collection<String> compounds) {
    for (String compound : compounds) {
      String normal = ThaiNormalizer.normalize(compound);
      if (normal.length() >= SHORTEST) {
        add(normal);
      }
    }
  }

  private void add(String compound) {
    Node node = root;
    for (int i = 0; i < compound.length(); i++) {
      node = node.children.computeIfAbsent(compound.charAt(i), c -> new Node());
    }
    node.ends = true;
  }

  boolean isEmpty() {
    return root.children.isEmpty();
  }

  /** The end of the longest compound from {@code start} that ends on an allowed border, or -1. */
  int longestFrom(String text, int start, Borders borders) {
    Node node = root;
    int longest = -1;
    for (int i = start; i < text.length(); i++) {
      node = node.children.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.ends && borders.allow(start, i + 1)) {
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
