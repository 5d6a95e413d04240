package io.github.thamdai.dialogue.finding;

import java.util.Map;

/**
 * A weighted sum.
 *
 * @param bias added to every sum
 * @param weights by feature name; a feature without a weight counts nothing
 */
public record Linear(double bias, Map<String, Double> weights) {

  public double sum(Map<String, Double> features) {
    double sum = bias;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      sum += weight.getValue() * features.getOrDefault(weight.getKey(), 0.0);
    }
    return sum;
  }

  /** The sum as a probability. */
  public double probability(Map<String, Double> features) {
    return 1 / (1 + Math.exp(-sum(features)));
  }
}
