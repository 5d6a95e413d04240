package io.github.thamdai.dialogue.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures of an entry of a manual, from which it is judged whether the question is about it. */
public final class EntryFeature {
  private EntryFeature() {}

  /** By the names that decision.yaml uses. */
  public static Map<String, Double> of(
      Candidate candidate, Candidate.Entry entry, double topicScore) {
    double past =
        Math.max(candidate.feature(Feature.QUESTIONS), candidate.feature(Feature.RESIDUAL_QUESTIONS));
    double name =
        Math.max(
            Math.max(candidate.feature(Feature.TITLE), candidate.feature(Feature.NAMES)),
            Math.max(
                candidate.feature(Feature.RESIDUAL_TITLE),
                candidate.feature(Feature.RESIDUAL_NAMES)));
    double share = Math.max(entry.score(), entry.residual());
    Map<String, Double> measures = new LinkedHashMap<>();
    measures.put("share", entry.score());
    measures.put("residual", entry.residual());
    measures.put("beyond-past", share - past);
    measures.put("beyond-names", share - name);
    measures.put("only-refers", candidate.onlyRefers() ? 1.0 : 0.0);
    measures.put("topic", topicScore);
    measures.put("probability", candidate.probability());
    return measures;
  }
}
