package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.text.Segmenter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Splits a message at the words that may join two questions. */
public final class Clauses {
  private static final int SHORTEST = 6;

  private final PhraseFinder connectors;

  public Clauses(Cues cues, Segmenter words) {
    this.connectors = new PhraseFinder(cues.connectors(), words);
  }

  /** The parts in order; a single one when nothing joins. */
  public List<String> split(String plain) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Map.Entry<Span, String> joint : connectors.find(plain).entrySet()) {
      int at = joint.getKey().start();
      if (at - from >= SHORTEST && plain.length() - joint.getKey().end() >= SHORTEST) {
        parts.add(plain.substring(from, at).strip());
        from = joint.getKey().end();
      }
    }
    parts.add(plain.substring(from).strip());
    return parts;
  }
}
