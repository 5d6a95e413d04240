package io.github.thamdai.search.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how near a text is to the nearest examples of each label: what is like nothing that was ever
 * asked is seldom something the documents hold, whatever its words speak for. Near is the cosine of
 * the terms that two examples have at least, rare ones counting more. Immutable.
 */
public final class NearestExamples {
  /** One alone may be a slip of whoever wrote the examples. */
  private static final int NEAREST = 3;

  private final List<String> labels;
  private final byte[] labelled;
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
      byte[] labelled,
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

  /** @param examples of one label each, and of at most 128 different ones */
  public static NearestExamples of(List<Example> examples) {
    Rarity rarity = Rarity.of(examples);
    List<String> labels = new ArrayList<>();
    byte[] labelled = new byte[examples.size()];
    float[] lengths = new float[examples.size()];
    int[] ends = new int[rarity.size()];
    for (int i = 0; i < labelled.length; i++) {
      String label = examples.get(i).labels().iterator().next();
      if (!labels.contains(label)) {
        labels.add(label);
      }
      labelled[i] = (byte) labels.indexOf(label);
      int[] known = rarity.known(examples.get(i).terms());
      lengths[i] = (float) rarity.length(known);
      for (int term : known) {
        ends[term]++;
      }
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    return new NearestExamples(labels, labelled, lengths, rarity, ends, having(examples, rarity, ends));
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

  /** How near the nearest of each label are on average, 0 to 1. */
  public Map<String, Double> nearness(TermSet text) {
    int[] known = rarity.known(text);
    float[] shared = shared(known);
    float[][] nearest = new float[labels.size()][NEAREST];
    for (int i = 0; i < shared.length; i++) {
      float[] greatest = nearest[labelled[i]];
      if (shared[i] > greatest[0] * lengths[i]) {
        greatest[0] = shared[i] / lengths[i];
        Arrays.sort(greatest); // the least of them stands first
      }
    }
    double length = rarity.length(known);
    Map<String, Double> nearness = new LinkedHashMap<>();
    for (int i = 0; i < nearest.length; i++) {
      double sum = 0;
      for (float near : nearest[i]) {
        sum += near;
      }
      nearness.put(labels.get(i), length == 0 ? 0 : sum / NEAREST / length);
    }
    return nearness;
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

  byte[] labelled() {
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
