package io.github.thamdai.dialogue.finding;

import java.util.HashMap;
import java.util.Map;

/**
 * What the wording of a question speaks for.
 *
 * @param services how likely each service is, by id, if one is meant at all; all add up to 1
 * @param broad how likely it is that the question is too broad to mean one
 * @param touched how likely it is of each service, by id, that it is among what may be meant
 */
record Matters(
    Map<String, Double> services, double broad, Map<String, Double> touched) {

  /** @param learned chances of each {@link MatterLabel} */
  static Matters of(Map<String, Double> learned) {
    Map<String, Double> services = beginning(MatterLabel.ALONE, learned);
    double all = services.values().stream().mapToDouble(Double::doubleValue).sum();
    services.replaceAll((service, chance) -> all > 0 ? chance / all : 0);
    return new Matters(
        services,
        learned.getOrDefault(MatterLabel.BROAD, 0.0),
        beginning(MatterLabel.TOUCHED, learned));
  }

  private static Map<String, Double> beginning(String prefix, Map<String, Double> learned) {
    Map<String, Double> services = new HashMap<>();
    learned.forEach(
        (label, chance) -> {
          if (label.startsWith(prefix)) {
            services.put(label.substring(prefix.length()), chance);
          }
        });
    return services;
  }
}
