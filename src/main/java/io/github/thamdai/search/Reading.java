package io.github.thamdai.search;

import static io.github.thamdai.text.TypingErrors.SILENCED;
import static io.github.thamdai.text.TypingErrors.TRANSPOSITION;
import static io.github.thamdai.text.TypingErrors.dropped;
import static io.github.thamdai.text.TypingErrors.inserted;
import static io.github.thamdai.text.TypingErrors.substituted;

import io.github.thamdai.text.ThaiCharacters;
import io.github.thamdai.text.ThaiClusters;
import io.github.thamdai.text.WordTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The likeliest way to read a stretch of Thai as words of the index, each with at most one slip.
 *
 * <p>A shortest path over the places of the stretch (Viterbi): a step is a word, a word with a
 * slip, or a cluster that no word explains. Word borders are found along with the slips, because a
 * misspelled Thai word is cut wrongly before it can be looked up.
 */
final class Reading {
  /** What a slip must gain beyond its own cost, so that words the index lacks are left alone. */
  static final double MARGIN = 3;

  private static final double UNKNOWN_LETTER = 5.5;
  private static final double SPACE_INSIDE = 3;
  private static final int SHORTEST_RESPELLED = 3;
  private static final int MOST_STEPS = 400_000;

  /** One word of the reading: where it lies in the stretch, and how it is spelled. */
  record Step(int start, int end, String word, boolean respelled) {}

  private final WordTrie trie;
  private final String text;
  private final boolean[] spaceBefore;
  private final boolean slips;
  private final double[] costs;
  private final int[] starts;
  private final int[] words;
  private final boolean[] respelled;
  private int start;
  private int steps;

  /**
   * @param text Thai letters only
   * @param spaceBefore for each letter whether a space stood before it
   * @param slips whether words may be respelled
   */
  Reading(WordTrie trie, String text, boolean[] spaceBefore, boolean slips) {
    this.trie = trie;
    this.text = text;
    this.spaceBefore = spaceBefore;
    this.slips = slips;
    costs = new double[text.length() + 1];
    starts = new int[text.length() + 1];
    words = new int[text.length() + 1];
    respelled = new boolean[text.length() + 1];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    costs[0] = 0;
    read();
  }

  double cost() {
    return costs[text.length()];
  }

  List<Step> steps() {
    List<Step> path = new ArrayList<>();
    for (int end = text.length(); end > 0; end = starts[end]) {
      boolean known = words[end] != WordTrie.NONE;
      String word = known ? trie.word(words[end]) : text.substring(starts[end], end);
      path.add(new Step(starts[end], end, word, respelled[end]));
    }
    Collections.reverse(path);
    return path;
  }

  private void read() {
    for (start = 0; start < text.length(); start++) {
      if (costs[start] == Double.POSITIVE_INFINITY) {
        continue;
      }
      int cluster = ThaiClusters.end(text, start);
      relax(cluster, costs[start] + UNKNOWN_LETTER * (cluster - start), WordTrie.NONE, false);
      walk(WordTrie.ROOT, start, 0, !slips, costs[start]);
    }
  }

  private void walk(int node, int at, int length, boolean spent, double cost) {
    steps++;
    boolean slipped = slips && spent;
    if (trie.cost(node) != Float.POSITIVE_INFINITY && at > start) {
      if (!slipped || length >= SHORTEST_RESPELLED) {
        relax(at, cost + trie.cost(node), node, slipped);
      }
    }
    if (at < text.length()) {
      int next = trie.child(node, text.charAt(at));
      if (next != WordTrie.NONE) {
        walk(next, at + 1, length + 1, spent, cost + crossing(at));
      }
    }
    if (!spent && steps < MOST_STEPS) {
      slip(node, at, length, cost + MARGIN);
    }
  }

  private void slip(int node, int at, int length, double cost) {
    boolean more = at < text.length();
    char typed = more ? text.charAt(at) : '\0';
    double crossing = more ? crossing(at) : 0;
    if (more && at > start) {
      walk(node, at + 1, length, true, cost + inserted(typed) + crossing);
      if (silenced(at)) {
        walk(node, at + 2, length, true, cost + SILENCED + crossing);
      }
    }
    for (int child = trie.firstChild(node); child < trie.childrenEnd(node); child++) {
      char meant = trie.letter(child);
      if (meant == typed) {
        continue;
      }
      walk(child, at, length + 1, true, cost + dropped(meant));
      int silent = trie.child(child, ThaiCharacters.THANTHAKHAT);
      if (silent != WordTrie.NONE) {
        walk(silent, at, length + 2, true, cost + SILENCED);
      }
      if (more) {
        walk(child, at + 1, length + 1, true, cost + substituted(meant, typed) + crossing);
      }
    }
    if (at + 1 < text.length() && text.charAt(at + 1) != typed) {
      int swapped = trie.child(node, text.charAt(at + 1));
      int both = swapped == WordTrie.NONE ? swapped : trie.child(swapped, typed);
      if (both != WordTrie.NONE) {
        walk(both, at + 2, length + 2, true, cost + TRANSPOSITION + crossing + crossing(at + 1));
      }
    }
  }

  /** Whether a silenced consonant stands here, as the ร์ of มิเตอร์. */
  private boolean silenced(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == ThaiCharacters.THANTHAKHAT;
  }

  private double crossing(int at) {
    return at > start && spaceBefore[at] ? SPACE_INSIDE : 0;
  }

  private void relax(int end, double cost, int word, boolean slipped) {
    if (cost < costs[end]) {
      costs[end] = cost;
      starts[end] = start;
      words[end] = word;
      respelled[end] = slipped;
    }
  }
}
