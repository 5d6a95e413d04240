package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.UnclearGroup;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How near a question is to known questions that are too broad to answer.
 *
 * @param nearness to the nearest group of them, as a share of the question's own weight
 * @param among what such questions may be about: service ids, each with the best nearness
 */
public record Breadth(double nearness, Map<String, Double> among) {
  /** Of a list that is asked back, the first are meant most often. */
  private static final double LATER = 0.98;

  /** Collects the nearest. */
  static final class Builder {
    private double nearest;
    private final Map<String, Double> among = new LinkedHashMap<>();

    void add(UnclearGroup group, double share) {
      nearest = Math.max(nearest, share);
      double weight = share;
      for (String service : group.among()) {
        among.merge(service, weight, Math::max);
        weight *= LATER;
      }
    }

    Breadth built() {
      return new Breadth(nearest, Map.copyOf(among));
    }
  }
}
