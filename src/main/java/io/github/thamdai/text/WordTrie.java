package io.github.thamdai.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words by their letters, with what it costs to meet each, laid out in arrays: about a dozen bytes a
 * node.
 *
 * <p>Node 0 is the root; the children of a node lie side by side in the order of their letters.
 */
public final class WordTrie {
  public static final int ROOT = 0;
  public static final int NONE = -1;

  /** All letters of one script have a place of their own. */
  private static final int SCRIPT = 128;

  private static final char THAI = '\u0E00';

  private final char[] letters;
  private final int[] parents;
  private final int[] firstChildren;
  private final float[] costs;

  /** Most of what is looked for begins, and ends, at the root: its children by their letters. */
  private final int[] rootChildren = new int[SCRIPT];

  /** Words of which none is commoner than another. */
  public WordTrie(Collection<String> words) {
    this(words.stream().collect(Collectors.toMap(word -> word, word -> 1L, Long::sum)));
  }

  /** @param frequencies how often each word occurs */
  public WordTrie(Map<String, Long> frequencies) {
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
    Arrays.fill(rootChildren, NONE);
    for (int child = firstChild(ROOT); child < childrenEnd(ROOT); child++) {
      if (isOfScript(letters[child])) {
        rootChildren[letters[child] % SCRIPT] = child;
      }
    }
  }

  private static boolean isOfScript(char letter) {
    return letter / SCRIPT == THAI / SCRIPT;
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
  public int child(int node, char letter) {
    if (node == ROOT && isOfScript(letter)) {
      return rootChildren[letter % SCRIPT];
    }
    int found = Arrays.binarySearch(letters, firstChildren[node], firstChildren[node + 1], letter);
    return found < 0 ? NONE : found;
  }

  public int firstChild(int node) {
    return firstChildren[node];
  }

  public int childrenEnd(int node) {
    return firstChildren[node + 1];
  }

  public char letter(int node) {
    return letters[node];
  }

  /** Whether a word ends here. */
  public boolean ends(int node) {
    return costs[node] < Float.POSITIVE_INFINITY;
  }

  /** What it costs to meet this word, in nats: infinite where no word ends. */
  public float cost(int node) {
    return costs[node];
  }

  public String word(int node) {
    StringBuilder word = new StringBuilder();
    for (int at = node; at != ROOT; at = parents[at]) {
      word.append(letters[at]);
    }
    return word.reverse().toString();
  }
}
