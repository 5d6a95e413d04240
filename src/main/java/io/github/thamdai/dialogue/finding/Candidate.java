package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A subject that may answer.
 *
 * @param subject as {@link Target#subject}
 * @param whole the manual, faq, page or division itself
 * @param entries its questions and referrals that were found, best first
 * @param probability that this candidate rather than another is meant; all add up to 1
 */
public record Candidate(
    String subject,
    Target whole,
    Map<Feature, Double> features,
    List<Found> entries,
    double probability) {

  /**
   * A part of the candidate that was found by itself.
   *
   * @param score relative to the question's own weight
   */
  public record Found(Target target, double score) {}

  public double feature(Feature feature) {
    return features.getOrDefault(feature, 0.0);
  }

  /** The referral that is nearest to the question. */
  Optional<Target.OfReferral> bestReferral() {
    return entries.stream()
        .filter(entry -> entry.target() instanceof Target.OfReferral)
        .max(Comparator.comparingDouble(Found::score))
        .map(entry -> (Target.OfReferral) entry.target());
  }

  /** The score of an entry; 0 where it was not found. */
  double score(Target entry) {
    return entries.stream()
        .filter(e -> e.target().equals(entry))
        .mapToDouble(Found::score)
        .max()
        .orElse(0);
  }

  /** Whether the manual does nothing but send people elsewhere. */
  public boolean onlyRefers() {
    return whole instanceof Target.OfService service && onlyRefers(service.service());
  }

  static boolean onlyRefers(ServiceManual service) {
    return !service.referrals().isEmpty()
        && service.section(Topic.DOCUMENTS).isEmpty()
        && service.section(Topic.FEE).isEmpty();
  }

  Candidate withProbability(double p) {
    return new Candidate(subject, whole, features, entries, p);
  }
}
