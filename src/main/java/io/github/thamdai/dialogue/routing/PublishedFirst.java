package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.Feature;
import io.github.thamdai.dialogue.finding.Findings;
import io.github.thamdai.dialogue.finding.Target;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A published answer that speaks of what is asked, where nothing else does, comes first: nothing can
 * have been learned yet of a question that staff answered a minute ago.
 */
final class PublishedFirst {
  /** Share of the question's informative words that the answer must speak of. */
  private static final double COVERED = 0.75;

  /** By how much it must speak of more of them than anything else. */
  private static final double AHEAD = 0.2;

  /** Share that suffices when they are words which only published answers hold. */
  private static final double OWN = 0.25;

  /** Share that suffices when it is the likeliest besides. */
  private static final double OWN_OF_LIKELIEST = 0.15;

  /** So surely meant is a service only when more than such a word speaks for it. */
  private static final double SURE = 0.95;

  private PublishedFirst() {}

  /** @param otherwise what is decided where no published answer comes first */
  static Optional<Decision> of(Findings findings, Decision otherwise) {
    return byItsWords(findings, otherwise)
        .or(() -> byCoverage(findings))
        .map(c -> new Decision.Found(c, "only this published answer speaks of what is asked"));
  }

  private static Optional<Candidate> byItsWords(Findings findings, Decision otherwise) {
    boolean another =
        otherwise instanceof Decision.Found found
            && !isPublished(found.candidate())
            && found.candidate().probability() >= SURE;
    return another
        ? Optional.empty()
        : published(findings)
            .filter(c -> c.feature(Feature.OWN_WORDS) >= needed(c, findings))
            .max(
                Comparator.comparingDouble((Candidate c) -> c.feature(Feature.OWN_WORDS))
                    .thenComparingDouble(PublishedFirst::coverage));
  }

  private static double needed(Candidate candidate, Findings findings) {
    return candidate.equals(findings.candidates().getFirst()) ? OWN_OF_LIKELIEST : OWN;
  }

  private static Optional<Candidate> byCoverage(Findings findings) {
    return published(findings)
        .max(Comparator.comparingDouble(PublishedFirst::coverage))
        .filter(c -> coverage(c) >= COVERED)
        .filter(
            c ->
                findings.candidates().stream()
                    .filter(other -> !other.subject().equals(c.subject()))
                    .allMatch(other -> coverage(other) <= coverage(c) - AHEAD));
  }

  private static Stream<Candidate> published(Findings findings) {
    return findings.candidates().stream().filter(PublishedFirst::isPublished);
  }

  private static boolean isPublished(Candidate candidate) {
    return candidate.whole() instanceof Target.OfFaq;
  }

  private static double coverage(Candidate candidate) {
    return candidate.feature(Feature.COVERAGE);
  }
}
