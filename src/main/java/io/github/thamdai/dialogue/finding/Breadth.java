package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.UnclearGroup;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How near a question is to known questions that are too broad to answer.
 *
 * @param whole nearness of the question as asked, as a share of its own weight
 * @param residual the same without its cue words
 * @param among what such questions may be about: service ids, each with the best nearness
 */
public record Breadth(double whole, double residual, Map<String, Double> among) {
  /** Of a list that is asked back, the first are meant most often. */
  private static final double LATER = 0.98;

  /** Collects the nearest. */
  static final class Builder {
    private double whole;
    private double residual;
    private final Map<String, Double> among = new LinkedHashMap<>();

    void add(UnclearGroup group, double share, boolean ofResidual) {
      if (ofResidual) {
        residual = Math.max(residual, share);
      } else {
        whole = Math.max(whole, share);
      }
      double weight = share;
      for (String service : group.among()) {
        among.merge(service, weight, Math::max);
        weight *= LATER;
      }
    }

    Breadth built() {
      return new Breadth(whole, residual, Map.copyOf(among));
    }
  }
}
