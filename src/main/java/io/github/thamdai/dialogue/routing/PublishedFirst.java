package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.finding.Findings;
import io.github.thamdai.dialogue.finding.Target;
import java.util.Optional;

/**
 * A published answer that speaks of what is asked, where nothing else does, comes first: nothing can
 * have been learned yet of a question that staff answered a minute ago.
 */
final class PublishedFirst {
  /** Share of the question's informative words that the answer must speak of. */
  private static final double COVERED = 0.75;

  /** By how much it must speak of more of them than anything else. */
  private static final double AHEAD = 0.2;

  private PublishedFirst() {}

  static Optional<Decision> of(Findings findings) {
    Optional<Candidate> published =
        findings.candidates().stream()
            .filter(c -> c.whole() instanceof Target.OfFaq)
            .reduce((a, b) -> coverage(a) >= coverage(b) ? a : b)
            .filter(c -> coverage(c) >= COVERED);
    return published
        .filter(
            c ->
                findings.candidates().stream()
                    .filter(other -> !other.subject().equals(c.subject()))
                    .allMatch(other -> coverage(other) <= coverage(c) - AHEAD))
        .map(c -> new Decision.Found(c, "only this published answer speaks of what is asked"));
  }

  private static double coverage(Candidate candidate) {
    return candidate.feature(Feature.COVERAGE);
  }
}
