package io.github.thamdai.search.classify;

import java.util.Arrays;

/** A text as the terms it has. Immutable. */
final class SparseVector {
  private final int[] terms;
  private final float[] values;

  /**
   * Takes the arrays over.
   *
   * @param terms numbers of the terms, each once
   * @param values how much each counts, in the order of the terms
   */
  SparseVector(int[] terms, float[] values) {
    this.terms = terms;
    this.values = values;
  }

  /** The square of the length. */
  double square() {
    double square = 0;
    for (float value : values) {
      square += value * value;
    }
    return square;
  }

  /**
   * What the text comes to for some labels.
   *
   * @param weights for each term and label
   * @param from the first label
   * @param sums is overwritten, one for each label
   */
  void sums(float[][] weights, int from, double[] sums) {
    Arrays.fill(sums, 0);
    for (int t = 0; t < terms.length; t++) {
      float[] row = weights[terms[t]];
      float value = values[t];
      for (int i = 0; i < sums.length; i++) {
        sums[i] += value * row[from + i];
      }
    }
  }

  /** Adds so much of the text to the weights of each label. */
  void add(double[] amounts, float[][] weights, int from) {
    for (int t = 0; t < terms.length; t++) {
      float[] row = weights[terms[t]];
      float value = values[t];
      for (int i = 0; i < amounts.length; i++) {
        row[from + i] += (float) (value * amounts[i]);
      }
    }
  }
}
