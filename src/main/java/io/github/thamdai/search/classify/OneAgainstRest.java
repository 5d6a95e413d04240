package io.github.thamdai.search.classify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * L2-regularised logistic regression of each label against the rest, by coordinate descent in the
 * dual: one multiplier for each example and label, each in turn set to its best while the others
 * stand. All labels of an example are worked on together, for its terms then are fetched once; that
 * and plain arrays make it several times as quick as one regression after another.
 *
 * <p>The method is that of Yu, Huang and Lin (2011); a multiplier is found by Newton's steps on its
 * logit, whose equation rises everywhere and so has one solution.
 */
final class OneAgainstRest {
  private static final int MOST_PASSES = 30;
  private static final int STEPS = 4;
  private static final long SEED = 1;

  /** A multiplier of next to nothing, so that the weights may begin at nought. */
  private static final float NONE = -20;

  private final List<SparseVector> vectors;
  private final List<BitSet> labels;
  private final double cost;
  private final double tolerance;

  /**
   * @param labels that each vector has, from 0
   * @param cost how closely examples are followed
   * @param tolerance how much a multiplier, which is at most the cost, may still move in a pass when
   *     it is enough
   */
  OneAgainstRest(
      List<SparseVector> vectors, List<BitSet> labels, double cost, double tolerance) {
    this.vectors = vectors;
    this.labels = labels;
    this.cost = cost;
    this.tolerance = tolerance;
  }

  /**
   * Learns.
   *
   * @param width how many terms there are
   * @param count how many labels
   * @return a weight for each term and label; the same for the same examples in the same order
   */
  float[][] weights(int width, int count) {
    float[][] weights = new float[width][count];
    int half = (count + 1) / 2;
    // Labels know nothing of each other, so each half has a processor to itself.
    IntStream.of(0, half)
        .parallel()
        .forEach(from -> descend(weights, from, Math.min(count, from + half)));
    return weights;
  }

  /** Works on the labels from {@code from} to before {@code to}. */
  private void descend(float[][] weights, int from, int to) {
    float[][] logits = new float[vectors.size()][to - from];
    for (float[] row : logits) {
      Arrays.fill(row, NONE);
    }
    int[] order = IntStream.range(0, vectors.size()).toArray();
    Random random = new Random(SEED);
    double[] sums = new double[to - from];
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      shuffle(order, random);
      double moved = 0;
      for (int example : order) {
        moved = Math.max(moved, visit(example, logits[example], sums, weights, from));
      }
      if (moved < tolerance) {
        return;
      }
    }
  }

  private double visit(
      int example, float[] logits, double[] sums, float[][] weights, int from) {
    SparseVector vector = vectors.get(example);
    vector.sums(weights, from, sums);
    BitSet given = labels.get(example);
    double moved = 0;
    for (int i = 0; i < logits.length; i++) {
      int sign = given.get(from + i) ? 1 : -1;
      double before = cost * logistic(logits[i]);
      double logit = best(logits[i], before, sign * sums[i], vector.square());
      double change = cost * logistic(logit) - before;
      moved = Math.max(moved, Math.abs(change));
      logits[i] = (float) logit;
      sums[i] = sign * change;
    }
    vector.add(sums, weights, from);
    return moved;
  }

  /**
   * Where square * (multiplier - before) + margin + logit is nought: between what the whole cost and
   * nothing for a multiplier would give. A step of Newton's that leaves the bounds halves them.
   */
  private double best(double logit, double before, double margin, double square) {
    double low = -margin - square * (cost - before);
    double high = -margin + square * before;
    double at = Math.clamp(logit, low, high);
    for (int step = 0; step < STEPS; step++) {
      double share = logistic(at);
      double value = square * (cost * share - before) + margin + at;
      if (value > 0) {
        high = at;
      } else {
        low = at;
      }
      double next = at - value / (square * cost * share * (1 - share) + 1);
      at = next >= low && next <= high ? next : (low + high) / 2;
    }
    return at;
  }

  private static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
  }
}
