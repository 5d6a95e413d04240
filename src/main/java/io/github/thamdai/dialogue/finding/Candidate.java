package io.github.thamdai.dialogue.finding;

import java.util.List;
import java.util.Map;

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
    List<Entry> entries,
    double probability) {

  /**
   * A part of the candidate that was found by itself.
   *
   * @param score relative to the question's own weight
   */
  public record Entry(Target target, double score) {}

  public double feature(Feature feature) {
    return features.getOrDefault(feature, 0.0);
  }

  Candidate withProbability(double p) {
    return new Candidate(subject, whole, features, entries, p);
  }
}
