package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Linear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression with a square penalty; both labels count alike, however rare one is, so that
 * a probability of a half is the even bet.
 */
final class LogisticFit {
  private final List<Labelled> examples;
  private final double[][] values;
  private final int bias;
  private final double penalty;
  private final double weightOfHolding;
  private final double weightOfNot;

  private LogisticFit(List<Labelled> examples, List<String> names, double penalty) {
    this.examples = examples;
    this.bias = names.size();
    this.values =
        examples.stream()
            .map(e -> names.stream().mapToDouble(n -> e.measures().getOrDefault(n, 0.0)).toArray())
            .toArray(double[][]::new);
    this.penalty = penalty;
    long holding = examples.stream().filter(Labelled::holds).count();
    weightOfHolding = examples.size() / (2.0 * Math.max(1, holding));
    weightOfNot = examples.size() / (2.0 * Math.max(1, examples.size() - holding));
  }

  static Linear fit(List<Labelled> examples, double penalty) {
    List<String> names =
        examples.stream().flatMap(e -> e.measures().keySet().stream()).distinct().sorted().toList();
    LogisticFit fit = new LogisticFit(examples, names, penalty);
    double[] weights = Descent.lowest(names.size() + 1, fit::slope);
    Map<String, Double> named = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      named.put(names.get(i), weights[i]);
    }
    return new Linear(weights[names.size()], named);
  }

  /** The last weight is the bias, which is not held back. */
  private double[] slope(double[] weights, double[] slope) {
    for (int e = 0; e < values.length; e++) {
      double sum = weights[bias];
      for (int i = 0; i < bias; i++) {
        sum += weights[i] * values[e][i];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double off = examples.get(e).holds() ? (p - 1) * weightOfHolding : p * weightOfNot;
      for (int i = 0; i < bias; i++) {
        slope[i] += off * values[e][i];
      }
      slope[bias] += off;
    }
    for (int i = 0; i < bias; i++) {
      slope[i] += penalty * weights[i];
    }
    return slope;
  }
}
