package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.Hit;
import io.github.thamdai.search.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers all hits that speak for one subject. */
final class Evidence {
  private final Map<Feature, Double> features = new EnumMap<>(Feature.class);
  private final Map<Target, Double> entries = new LinkedHashMap<>();
  private final Map<Target, Double> residualEntries = new LinkedHashMap<>();
  private @Nullable Target whole;

  /**
   * A hit of the question.
   *
   * @param scale turns a score into a share of the question's own weight
   * @param residual whether the question was searched without its cue words
   */
  void add(Hit hit, Target target, double scale, boolean residual) {
    double score = hit.score() * scale;
    switch (target) {
      case Target.OfAnswer answer -> entry(answer, score, residual);
      case Target.OfReferral referral -> entry(referral, score, residual);
      case Target.OfUnclear ignored -> throw new IllegalArgumentException("speaks for no subject");
      case Target.OfService service -> roles(service, hit, scale, residual);
      case Target.OfFaq faq -> roles(faq, hit, scale, residual);
      case Target.OfPage page -> roles(page, hit, scale, residual);
      case Target.OfDivision division -> roles(division, hit, scale, residual);
    }
  }

  private void entry(Target target, double score, boolean residual) {
    strongest(residual ? Feature.RESIDUAL_ENTRY : Feature.ENTRY, score);
    (residual ? residualEntries : entries).merge(target, score, Math::max);
  }

  private void roles(Target target, Hit hit, double scale, boolean residual) {
    whole = target;
    for (Map.Entry<String, Double> part : hit.parts().entrySet()) {
      String role = part.getKey().substring(0, part.getKey().indexOf('.'));
      Feature feature =
          Feature.valueOf(
              (residual ? "RESIDUAL_" : "")
                  + Role.valueOf(role.toUpperCase(Locale.ROOT)).name());
      features.merge(feature, part.getValue() * scale, Double::sum);
    }
  }

  void set(Feature feature, double value) {
    features.put(feature, value);
  }

  private List<Candidate.Entry> entries() {
    Set<Target> found = new LinkedHashSet<>(entries.keySet());
    found.addAll(residualEntries.keySet());
    List<Candidate.Entry> all = new ArrayList<>();
    for (Target target : found) {
      all.add(
          new Candidate.Entry(
              target,
              entries.getOrDefault(target, 0.0),
              residualEntries.getOrDefault(target, 0.0)));
    }
    all.sort(Comparator.comparingDouble(Candidate.Entry::score).reversed());
    return List.copyOf(all);
  }

  private void strongest(Feature feature, double score) {
    features.merge(feature, score, Math::max);
  }

  Candidate candidate(String subject, Target subjectItself) {
    return new Candidate(
        subject,
        whole == null ? subjectItself : whole,
        Map.copyOf(features),
        entries(),
        0);
  }
}
