package io.github.thamdai.search.classify;

import java.util.Arrays;
import java.util.Collection;

/** How near the nearest examples of a sort are: cosines, 0 to 1. Immutable. */
public final class Nearness {
  /** One alone may be a slip of whoever wrote the examples. */
  static final int NEAREST = 3;

  /** Nothing is near. */
  public static final Nearness NONE = new Nearness(new double[NEAREST]);

  /** Ascending. */
  private final double[] nearest;

  private Nearness(double[] nearest) {
    this.nearest = nearest;
  }

  /** The array is taken over. */
  static Nearness of(double[] cosines) {
    Arrays.sort(cosines);
    return new Nearness(cosines);
  }

  /** The nearest of several sorts together. */
  public static Nearness ofAll(Collection<Nearness> sorts) {
    double[] all = sorts.stream().flatMapToDouble(sort -> Arrays.stream(sort.nearest)).toArray();
    if (all.length <= NEAREST) {
      return sorts.isEmpty() ? NONE : sorts.iterator().next();
    }
    Arrays.sort(all);
    return new Nearness(Arrays.copyOfRange(all, all.length - NEAREST, all.length));
  }

  /** Of the three nearest, on average. */
  public double mean() {
    double sum = 0;
    for (double one : nearest) {
      sum += one;
    }
    return sum / NEAREST;
  }

  /** Of the nearest. */
  public double greatest() {
    return nearest[NEAREST - 1];
  }
}
