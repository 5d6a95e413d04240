package io.github.thamdai.dialogue.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the wording of a question speaks for.
 *
 * @param services how likely each service is, by id, if one is meant at all; all add up to 1
 * @param broad how likely it is that the question is too broad to mean one
 * @param among what it may be about in that case: services by id, with how likely each is
 */
record Matters(Map<String, Double> services, double broad, Map<String, Double> among) {
  /** Of a list that is asked back, the first are meant most often. */
  private static final double LATER = 0.9;

  /** @param learned probabilities of services and of groups of them */
  static Matters of(Map<String, Double> learned) {
    double broad = 0;
    Map<String, Double> services = new HashMap<>();
    Map<String, Double> among = new HashMap<>();
    for (Map.Entry<String, Double> label : learned.entrySet()) {
      if (UnclearLabel.is(label.getKey())) {
        broad += label.getValue();
        spread(UnclearLabel.services(label.getKey()), label.getValue(), among);
      } else {
        services.put(label.getKey(), label.getValue());
      }
    }
    double clear = Math.max(1 - broad, Double.MIN_NORMAL);
    services.replaceAll((service, p) -> p / clear);
    return new Matters(services, broad, among);
  }

  private static void spread(List<String> services, double p, Map<String, Double> among) {
    double share = p;
    for (String service : services) {
      among.merge(service, share, Double::sum);
      share *= LATER;
    }
  }
}
