package io.github.thamdai.dialogue.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures of an entry of a manual, from which it is judged whether the question is about it. */
public final class EntryFeature {
  private EntryFeature() {}

  /** By the names that decision.yaml uses. */
  public static Map<String, Double> of(
      Candidate candidate, Candidate.Entry entry, double topicScore) {
    double asked = candidate.feature(Feature.QUESTIONS);
    double name = Math.max(candidate.feature(Feature.TITLE), candidate.feature(Feature.NAMES));
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("share", entry.score());
    measures.put("beyond-questions", entry.score() - asked);
    measures.put("beyond-names", entry.score() - name);
    measures.put("only-refers", candidate.onlyRefers() ? 1.0 : 0.0);
    measures.put("topic", topicScore);
    measures.put("probability", candidate.probability());
    return measures;
  }
}
