package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.Linear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditional logit: weights under which the right options of all choices are likeliest, held small
 * by a square penalty.
 */
final class ChoiceFit {
  private final List<double[][]> options = new ArrayList<>();
  private final List<boolean[]> right = new ArrayList<>();
  private final double penalty;

  private ChoiceFit(List<Choice> choices, List<String> names, double penalty) {
    this.penalty = penalty;
    for (Choice choice : choices) {
      options.add(choice.options().stream().map(o -> values(o, names)).toArray(double[][]::new));
      boolean[] rights = new boolean[choice.options().size()];
      choice.right().forEach(place -> rights[place] = true);
      right.add(rights);
    }
  }

  /**
   * Fits.
   *
   * @param names the measures that get a weight
   * @param penalty how strongly large weights are held back
   */
  static Linear fit(List<Choice> choices, List<String> names, double penalty) {
    ChoiceFit fit = new ChoiceFit(choices, names, penalty);
    double[] weights = Descent.lowest(names.size(), fit::slope);
    Map<String, Double> named = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      named.put(names.get(i), weights[i]);
    }
    return new Linear(0, named);
  }

  private double[] slope(double[] weights, double[] slope) {
    for (int i = 0; i < options.size(); i++) {
      add(options.get(i), right.get(i), weights, slope);
    }
    for (int i = 0; i < weights.length; i++) {
      slope[i] += penalty * weights[i];
    }
    return slope;
  }

  private static void add(
      double[][] values, boolean[] right, double[] weights, double[] slope) {
    double[] powers = new double[values.length];
    double all = 0;
    double ofRight = 0;
    for (int option = 0; option < values.length; option++) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * values[option][i];
      }
      powers[option] = Math.exp(sum);
      all += powers[option];
      ofRight += right[option] ? powers[option] : 0;
    }
    for (int option = 0; option < values.length; option++) {
      double off = powers[option] / all - (right[option] ? powers[option] / ofRight : 0);
      for (int i = 0; i < weights.length; i++) {
        slope[i] += off * values[option][i];
      }
    }
  }

  private static double[] values(Map<String, Double> measures, List<String> names) {
    return names.stream().mapToDouble(name -> measures.getOrDefault(name, 0.0)).toArray();
  }
}
