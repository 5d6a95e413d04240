package io.github.thamdai.dialogue.finding;

import io.github.thamdai.dialogue.understanding.Question;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures of a whole finding, from which it is judged whether to answer, ask back, or neither. */
final class Sureness {
  private Sureness() {}

  static Map<String, Double> of(
      Question question, List<Candidate> ranked, Measured measured) {
    Map<String, Double> measures = new LinkedHashMap<>(measured.wording());
    Candidate first = ranked.getFirst();
    double second = ranked.size() > 1 ? ranked.get(1).probability() : 0;
    measures.put("probability", first.probability());
    measures.put("margin", first.probability() - second);
    measures.put("entropy", evenness(ranked.stream().map(Candidate::probability).toList()));
    measures.put("coverage", first.feature(Feature.COVERAGE));
    measures.put("title", Math.max(first.feature(Feature.TITLE), first.feature(Feature.NAMES)));
    measures.put("questions", first.feature(Feature.QUESTIONS));
    measures.put("entry", first.feature(Feature.ENTRY));
    measures.put("learned", first.feature(Feature.LEARNED));
    measures.put("topic", question.topicScore());
    measures.put("short", measured.words() <= 2 ? 1.0 : 0.0);
    measures.put("words", Math.min(1.0, measured.words() / 10.0));
    measures.put("corrected", Math.min(1.0, question.correction().changes().size() / 2.0));
    measures.put("meanings", question.meanings().isEmpty() ? 0.0 : 1.0);
    measures.put("outside", measured.kinds().getOrDefault(MessageKinds.OUTSIDE, 0.0));
    measures.put("broad", measured.broad());
    measures.put("broad-log", LogScale.of(measured.broad()));
    measures.put("second", second);
    double likeliest = best(ranked, Feature.LEARNED);
    measures.put("agrees", first.feature(Feature.LEARNED) >= likeliest ? 1.0 : 0.0);
    List<Candidate> rivals = ranked.subList(1, ranked.size());
    measures.put("rival-learned", best(rivals, Feature.LEARNED));
    measures.put("rival-title", Math.max(best(rivals, Feature.TITLE), best(rivals, Feature.NAMES)));
    measures.put("rival-questions", best(rivals, Feature.QUESTIONS));
    touched(measured.touched(), measures);
    measures.put("near-one", measured.near().one().mean());
    measures.put("near-broad", measured.near().broad().mean());
    measures.put("near-outside", measured.near().outside().mean());
    measures.put("near", first.feature(Feature.NEAR));
    measures.put("rival-near", best(rivals, Feature.NEAR));
    measures.put("matter", measured.kinds().getOrDefault(MessageKinds.MATTER, 0.0));
    return measures;
  }

  /** How many services the wording may be about: each is judged by itself, so they do not rival. */
  private static void touched(Map<String, Double> services, Map<String, Double> measures) {
    List<Double> likeliest =
        services.values().stream().sorted(Comparator.reverseOrder()).toList();
    double first = likeliest.isEmpty() ? 0 : likeliest.getFirst();
    double second = likeliest.size() < 2 ? 0 : likeliest.get(1);
    double third = likeliest.size() < 3 ? 0 : likeliest.get(2);
    measures.put("touched", LogScale.of(first));
    measures.put("touched-second", LogScale.of(second));
    measures.put("touched-third", LogScale.of(third));
    measures.put("touched-share", first == 0 ? 0 : second / first);
    measures.put("touched-spread", evenness(likeliest));
  }

  private static double best(List<Candidate> candidates, Feature feature) {
    return candidates.stream().mapToDouble(c -> c.feature(feature)).max().orElse(0);
  }

  /** How evenly a sum is spread, as entropy: 0 where one has all, 1 where all have alike. */
  private static double evenness(List<Double> parts) {
    double all = parts.stream().mapToDouble(Double::doubleValue).sum();
    double entropy = 0;
    for (double part : parts) {
      double p = part / all;
      entropy -= p > 0 ? p * Math.log(p) : 0;
    }
    return parts.size() < 2 ? 0 : entropy / Math.log(parts.size());
  }
}
