package io.github.thamdai.search;

import java.util.List;

/**
 * A text with its spelling corrected.
 *
 * @param text the corrected text; stray spaces inside words are closed too
 * @param changes the words that were respelled, in their order
 */
public record Correction(String text, List<Change> changes) {
  public Correction {
    changes = List.copyOf(changes);
  }

  /**
   * One respelled word.
   *
   * @param from what was typed
   * @param to the word of the index it is taken for
   * @param start index of {@code from} in the text that was given
   * @param end index after it
   * @param costGain by how many nats the corrected reading is likelier, per change
   */
  public record Change(String from, String to, int start, int end, double costGain) {}
}
