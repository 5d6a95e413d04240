package io.github.thamdai.search.classify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how near a text is to the nearest examples of each label: what is like nothing that was ever
 * asked is seldom something the documents hold, whatever its words speak for. Near is the cosine of
 * the terms that two examples have at least, rare ones counting more. Immutable.
 */
public final class NearestExamples {
  private final List<String> labels;
  private final short[] labelled;
  private final float[] lengths;
  private final Rarity rarity;
  private final int[] ends;
  private final int[] having;

  /**
   * Takes the arrays over.
   *
   * @param labelled the number of the label of each example
   * @param lengths of the examples' vectors
   * @param ends where the examples that have a term end, by the number of the term; they begin where
   *     those of the term before end
   * @param having numbers of examples, term by term
   */
  NearestExamples(
      List<String> labels,
      short[] labelled,
      float[] lengths,
      Rarity rarity,
      int[] ends,
      int[] having) {
    this.labels = List.copyOf(labels);
    this.labelled = labelled;
    this.lengths = lengths;
    this.rarity = rarity;
    this.ends = ends;
    this.having = having;
  }

  /** @param examples of one label each, and of at most 32,768 different ones */
  public static NearestExamples of(List<Example> examples) {
    Rarity rarity = Rarity.of(examples);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    short[] labelled = new short[examples.size()];
    float[] lengths = new float[examples.size()];
    int[] ends = new int[rarity.size()];
    for (int i = 0; i < labelled.length; i++) {
      String label = examples.get(i).labels().iterator().next();
      int number = numbers.computeIfAbsent(label, l -> numbers.size());
      labelled[i] = (short) number;
      int[] known = rarity.known(examples.get(i).terms());
      lengths[i] = (float) rarity.length(known);
      for (int term : known) {
        ends[term]++;
      }
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    return new NearestExamples(
        List.copyOf(numbers.keySet()),
        labelled,
        lengths,
        rarity,
        ends,
        having(examples, rarity, ends));
  }

  private static int[] having(List<Example> examples, Rarity rarity, int[] ends) {
    int[] having = new int[ends.length == 0 ? 0 : ends[ends.length - 1]];
    int[] next = ends.clone();
    for (int i = examples.size() - 1; i >= 0; i--) {
      for (int term : rarity.known(examples.get(i).terms())) {
        having[--next[term]] = i;
      }
    }
    return having;
  }

  /** How near the nearest examples of each label are. */
  public Map<String, Nearness> nearness(TermSet text) {
    int[] known = rarity.known(text);
    float[][] nearest = nearest(shared(known));
    double length = rarity.length(known);
    Map<String, Nearness> nearness = new HashMap<>(nearest.length * 2);
    for (int i = 0; i < nearest.length; i++) {
      double[] cosines = new double[Nearness.NEAREST];
      for (int at = 0; length > 0 && at < cosines.length; at++) {
        cosines[at] = nearest[i][at] / length;
      }
      nearness.put(labels.get(i), Nearness.of(cosines));
    }
    return nearness;
  }

  /** Of each label, what the nearest examples share with a text, by their own lengths. */
  private float[][] nearest(float[] shared) {
    float[][] nearest = new float[labels.size()][Nearness.NEAREST];
    for (int i = 0; i < shared.length; i++) {
      float[] greatest = nearest[labelled[i]];
      if (shared[i] > greatest[0] * lengths[i]) {
        greatest[0] = shared[i] / lengths[i];
        Arrays.sort(greatest); // the least of them stands first
      }
    }
    return nearest;
  }

  /** What each example has in common with these terms. */
  private float[] shared(int[] known) {
    float[] shared = new float[labelled.length];
    for (int term : known) {
      float square = rarity.of(term) * rarity.of(term);
      for (int at = term == 0 ? 0 : ends[term - 1]; at < ends[term]; at++) {
        shared[having[at]] += square;
      }
    }
    return shared;
  }

  List<String> labels() {
    return labels;
  }

  short[] labelled() {
    return labelled.clone();
  }

  float[] lengths() {
    return lengths.clone();
  }

  Rarity rarity() {
    return rarity;
  }

  int[] ends() {
    return ends.clone();
  }

  int[] having() {
    return having.clone();
  }
}
