package io.github.thamdai.search;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of an index with their costs, laid out in arrays: about a dozen bytes a node.
 *
 * <p>Node 0 is the root; the children of a node lie side by side in the order of their letters.
 */
final class WordTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private final char[] letters;
  private final int[] parents;
  private final int[] firstChildren;
  private final float[] costs;

  /**
   * @param frequencies how often each word occurs in the index
   */
  WordTrie(Map<String, Long> frequencies) {
    String[] words = frequencies.keySet().toArray(String[]::new);
    Arrays.sort(words);
    double total = frequencies.values().stream().mapToLong(Long::longValue).sum();
    int size = countNodes(words);
    letters = new char[size];
    parents = new int[size];
    firstChildren = new int[size + 1];
    costs = new float[size];
    Arrays.fill(costs, Float.POSITIVE_INFINITY);
    fill(words, frequencies, total);
  }

  private static int countNodes(String[] words) {
    int nodes = 1;
    String previous = "";
    for (String word : words) {
      int shared = 0;
      int most = Math.min(previous.length(), word.length());
      while (shared < most && previous.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      nodes += word.length() - shared;
      previous = word;
    }
    return nodes;
  }

  /** Breadth first, so that the children of one node come to lie together. */
  private void fill(String[] words, Map<String, Long> frequencies, double total) {
    int[] from = new int[letters.length];
    int[] to = new int[letters.length];
    int[] depths = new int[letters.length];
    to[ROOT] = words.length;
    int size = 1;
    for (int node = 0; node < size; node++) {
      int depth = depths[node];
      int at = from[node];
      firstChildren[node] = size;
      if (at < to[node] && words[at].length() == depth) {
        Long frequency = frequencies.get(words[at]);
        costs[node] = (float) Math.log(total / (frequency == null ? 1 : frequency));
        at++;
      }
      while (at < to[node]) {
        char letter = words[at].charAt(depth);
        int end = at + 1;
        while (end < to[node] && words[end].charAt(depth) == letter) {
          end++;
        }
        letters[size] = letter;
        parents[size] = node;
        depths[size] = depth + 1;
        from[size] = at;
        to[size++] = end;
        at = end;
      }
    }
    firstChildren[size] = size;
  }

  /** The child under a letter, or {@link #NONE}. */
  int child(int node, char letter) {
    int found = Arrays.binarySearch(letters, firstChildren[node], firstChildren[node + 1], letter);
    return found < 0 ? NONE : found;
  }

  int firstChild(int node) {
    return firstChildren[node];
  }

  int childrenEnd(int node) {
    return firstChildren[node + 1];
  }

  char letter(int node) {
    return letters[node];
  }

  /** What it costs to meet this word, in nats: infinite where no word ends. */
  float cost(int node) {
    return costs[node];
  }

  String word(int node) {
    StringBuilder word = new StringBuilder();
    for (int at = node; at != ROOT; at = parents[at]) {
      word.append(letters[at]);
    }
    return word.reverse().toString();
  }
}
