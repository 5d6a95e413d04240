package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.Hit;
import io.github.thamdai.search.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers all hits that speak for one subject. */
final class Evidence {
  private final Map<Feature, Double> features = new EnumMap<>(Feature.class);
  private final List<Candidate.Found> entries = new ArrayList<>();
  private @Nullable Target whole;

  /**
   * A hit of the question.
   *
   * @param scale turns a score into a share of the question's own weight
   */
  void add(Hit hit, Target target, double scale) {
    switch (target) {
      case Target.OfAnswer answer -> entry(answer, hit.score() * scale);
      case Target.OfReferral referral -> entry(referral, hit.score() * scale);
      case Target.OfService service -> roles(service, hit, scale);
      case Target.OfFaq faq -> roles(faq, hit, scale);
      case Target.OfPage page -> roles(page, hit, scale);
      case Target.OfDivision division -> roles(division, hit, scale);
    }
  }

  private void entry(Target target, double score) {
    features.merge(Feature.ENTRY, score, Math::max);
    entries.add(new Candidate.Found(target, score));
  }

  private void roles(Target target, Hit hit, double scale) {
    whole = target;
    for (Map.Entry<String, Double> part : hit.parts().entrySet()) {
      String role = part.getKey().substring(0, part.getKey().indexOf('.'));
      Feature feature = Feature.valueOf(Role.valueOf(role.toUpperCase(Locale.ROOT)).name());
      features.merge(feature, part.getValue() * scale, Double::sum);
    }
  }

  void set(Feature feature, double value) {
    features.put(feature, value);
  }

  Candidate candidate(String subject, Target subjectItself) {
    entries.sort(Comparator.comparingDouble(Candidate.Found::score).reversed());
    return new Candidate(
        subject,
        whole == null ? subjectItself : whole,
        Map.copyOf(features),
        List.copyOf(entries),
        0);
  }
}
