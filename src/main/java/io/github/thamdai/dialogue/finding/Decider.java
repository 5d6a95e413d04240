package io.github.thamdai.dialogue.finding;

import java.util.List;
import java.util.Locale;

/** Decides by the fitted parameters, never by a score alone. */
public final class Decider {
  private static final int MOST_CHOICES = 4;

  private final Parameters parameters;

  public Decider(Parameters parameters) {
    this.parameters = parameters;
  }

  public Decision decide(Findings findings) {
    List<Candidate> candidates = findings.candidates();
    if (candidates.isEmpty()) {
      return new Decision.NotHeld("no word of the question is in the documents");
    }
    double known = parameters.known().probability(findings.sureness());
    if (known < parameters.knownAbove()) {
      return new Decision.NotHeld(rule("held by the documents", known, parameters.knownAbove()));
    }
    double clear = parameters.clear().probability(findings.sureness());
    List<Candidate> services = services(candidates);
    if (clear < parameters.clearAbove() && services.size() > 1) {
      return new Decision.Several(services, rule("one meant", clear, parameters.clearAbove()));
    }
    return new Decision.Found(
        candidates.getFirst(), rule("one meant", clear, parameters.clearAbove()));
  }

  /** What can be asked back between: manuals only, without the hopeless ones. */
  private static List<Candidate> services(List<Candidate> candidates) {
    return candidates.stream()
        .filter(c -> c.whole() instanceof Target.OfService)
        .limit(MOST_CHOICES)
        .toList();
  }

  private static String rule(String what, double probability, double needed) {
    return String.format(
        Locale.ROOT, "P(%s) = %.2f, at least %.2f needed to go on", what, probability, needed);
  }
}
