package io.github.thamdai.search.classify;

import java.util.Arrays;
import java.util.Collection;

/**
 * How near the nearest examples of a sort are: cosines, 0 to 1. Three are looked at, for one alone
 * may be a slip of whoever wrote the examples.
 *
 * @param first of the nearest
 * @param second of the next
 * @param third of the one after it
 */
public record Nearness(double first, double second, double third) {
  private static final int NEAREST = 3;

  /** Nothing is near. */
  public static final Nearness NONE = new Nearness(0, 0, 0);

  /** The nearest of several sorts together. */
  public static Nearness ofAll(Collection<Nearness> sorts) {
    double[] all = new double[sorts.size() * NEAREST + NEAREST];
    int at = 0;
    for (Nearness sort : sorts) {
      all[at++] = sort.first;
      all[at++] = sort.second;
      all[at++] = sort.third;
    }
    Arrays.sort(all);
    return new Nearness(all[all.length - 1], all[all.length - 2], all[all.length - 3]);
  }

  /** On average. */
  public double mean() {
    return (first + second + third) / NEAREST;
  }
}
