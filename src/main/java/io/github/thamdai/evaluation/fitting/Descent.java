package io.github.thamdai.evaluation.fitting;

import java.util.Arrays;
import java.util.function.BiFunction;

/**
 * Finds the lowest point of a smooth convex function by resilient steps (Rprop): each weight keeps
 * a step of its own, longer while its slope keeps its sign, shorter once it turns.
 */
final class Descent {
  private static final int ROUNDS = 400;
  private static final double FIRST = 0.05;
  private static final double LONGEST = 1;
  private static final double SHORTEST = 1e-6;
  private static final double LONGER = 1.2;
  private static final double SHORTER = 0.5;

  private Descent() {}

  /**
   * The weights at the lowest point.
   *
   * @param slope given weights and an array to fill, the slope at those weights
   */
  static double[] lowest(int size, BiFunction<double[], double[], double[]> slope) {
    double[] weights = new double[size];
    double[] steps = new double[size];
    double[] before = new double[size];
    Arrays.fill(steps, FIRST);
    for (int round = 0; round < ROUNDS; round++) {
      double[] now = slope.apply(weights, new double[size]);
      for (int i = 0; i < size; i++) {
        double turn = now[i] * before[i];
        if (turn > 0) {
          steps[i] = Math.min(steps[i] * LONGER, LONGEST);
        } else if (turn < 0) {
          steps[i] = Math.max(steps[i] * SHORTER, SHORTEST);
        }
        weights[i] -= Math.signum(now[i]) * steps[i];
        before[i] = now[i];
      }
    }
    return weights;
  }
}
