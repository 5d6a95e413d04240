package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.ServiceManual;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides by the fitted parameters, never by a score alone. */
public final class Decider {
  private static final int FEWEST_CHOICES = 2;
  private static final int MOST_CHOICES = 5;

  // Of how likely the first is; less would only puzzle whoever has to choose.
  private static final double LEAST_SHARE = 0.1;

  /** More than the weight of the whole question is found in the title, and in what it means. */
  private static final double WHOLE_TITLE = 1.5;

  private static final double WHOLE = 0.999;

  /** Less than this of the question's weight is a letter here and there. */
  private static final double LEAST_BODY = 0.1;

  private final Corpus corpus;
  private final Parameters parameters;

  public Decider(Corpus corpus, Parameters parameters) {
    this.corpus = corpus;
    this.parameters = parameters;
  }

  public Decision decide(Findings findings) {
    List<Candidate> candidates = findings.candidates();
    if (candidates.isEmpty()) {
      return new Decision.NotHeld("no word of the question is in the documents");
    }
    if (candidates.stream().limit(1).allMatch(Decider::onlyAskedBefore)) {
      return new Decision.NotHeld("past questions alone speak for it, and no document");
    }
    double known = parameters.known().probability(findings.sureness());
    if (known < parameters.knownAbove() && !saidInATitle(candidates.getFirst())) {
      return new Decision.NotHeld(rule("held by the documents", known, parameters.knownAbove()));
    }
    double clear = parameters.clear().probability(findings.sureness());
    String rule = rule("one meant", clear, parameters.clearAbove());
    List<ServiceManual> choices = choices(findings);
    return clear < parameters.clearAbove() && choices.size() > 1
        ? new Decision.Several(choices, rule)
        : new Decision.Found(candidates.getFirst(), rule);
  }

  /** Wording that was learned never decides alone: the documents must have some of the words. */
  private static boolean onlyAskedBefore(Candidate first) {
    return first.whole() instanceof Target.OfService
        && first.feature(Feature.TITLE) <= 0
        && first.feature(Feature.NAMES) <= 0
        && first.feature(Feature.ENTRY) <= 0
        && first.feature(Feature.BODY) < LEAST_BODY;
  }

  /** Whatever the wording is like, what stands in a title is held. */
  private static boolean saidInATitle(Candidate first) {
    return first.feature(Feature.TITLE) >= WHOLE_TITLE && first.feature(Feature.COVERAGE) >= WHOLE;
  }

  /**
   * What is asked back between: what broad questions like this one are about, and what else is
   * likely.
   */
  private List<ServiceManual> choices(Findings findings) {
    Map<String, Double> likely = new HashMap<>(findings.touched());
    for (Candidate candidate : findings.candidates()) {
      if (candidate.whole() instanceof Target.OfService service) {
        likely.merge(service.service().id(), candidate.probability(), Math::max);
      }
    }
    List<Map.Entry<String, Double>> likeliest =
        likely.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(MOST_CHOICES)
            .toList();
    double least = likeliest.isEmpty() ? 0 : likeliest.getFirst().getValue() * LEAST_SHARE;
    return likeliest.stream()
        .filter(entry -> entry.getValue() >= least || likeliest.indexOf(entry) < FEWEST_CHOICES)
        .map(entry -> corpus.service(entry.getKey()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String rule(String what, double probability, double needed) {
    return String.format(
        Locale.ROOT, "P(%s) = %.2f, at least %.2f needed to go on", what, probability, needed);
  }
}
