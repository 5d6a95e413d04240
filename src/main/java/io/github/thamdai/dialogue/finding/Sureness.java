package io.github.thamdai.dialogue.finding;

import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.search.Correction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures of a whole finding, from which it is judged whether to answer, ask back, or neither. */
final class Sureness {
  private Sureness() {}

  static Map<String, Double> of(
      Question question, List<Candidate> candidates, int contentWords, Correction correction) {
    Map<String, Double> measures = new LinkedHashMap<>();
    Candidate first = candidates.getFirst();
    double second = candidates.size() > 1 ? candidates.get(1).probability() : 0;
    measures.put("probability", first.probability());
    measures.put("margin", first.probability() - second);
    measures.put("coverage", first.feature(Feature.COVERAGE));
    measures.put("title", Math.max(first.feature(Feature.TITLE), first.feature(Feature.NAMES)));
    measures.put("past", first.feature(Feature.PAST));
    measures.put("entry", first.feature(Feature.ENTRY));
    measures.put("residual-past", first.feature(Feature.RESIDUAL_PAST));
    measures.put("residual-title", first.feature(Feature.RESIDUAL_TITLE));
    measures.put("residual-names", first.feature(Feature.RESIDUAL_NAMES));
    measures.put("topic", question.topics().isEmpty() ? 0 : question.topics().getFirst().score());
    measures.put("short", contentWords <= 2 ? 1.0 : 0.0);
    measures.put("words", Math.min(1.0, contentWords / 10.0));
    measures.put("corrected", Math.min(1.0, correction.changes().size() / 2.0));
    measures.put("meanings", question.meanings().isEmpty() ? 0.0 : 1.0);
    return measures;
  }
}
