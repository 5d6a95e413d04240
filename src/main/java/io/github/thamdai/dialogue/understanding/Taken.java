package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Lexicon;

/**
 * One word taken for another.
 *
 * @param from as it stands in the question, in normal form
 * @param to what it was taken for
 * @param entry of the lexicon that says so
 */
public record Taken(String from, String to, Lexicon.Entry entry) {

  /** As an explanation shows it. */
  @Override
  public String toString() {
    return from + " -> " + to + " (" + entry.kind() + ")";
  }
}
