package io.github.thamdai.search.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final Map<String, Having> terms;

  /** A term: its rarity, by which it counts beside others, and the examples that have it. */
  static final class Having {
    final float rarity;
    final int[] examples;

    Having(float rarity, int[] examples) {
      this.rarity = rarity;
      this.examples = examples;
    }
  }

  /**
   * Takes the arrays over.
   *
   * @param labelled the number of the label of each example
   * @param lengths of the examples' vectors
   */
  NearestExamples(
      List<String> labels, byte[] labelled, float[] lengths, Map<String, Having> terms) {
    this.labels = List.copyOf(labels);
    this.labelled = labelled;
    this.lengths = lengths;
    this.terms = terms;
  }

  /** @param examples of one label each, and of at most 128 different ones */
  public static NearestExamples of(List<Example> examples) {
    List<String> labels = new ArrayList<>();
    byte[] labelled = new byte[examples.size()];
    float[] lengths = new float[examples.size()];
    Map<String, Float> rarity = Rarity.of(examples);
    Map<String, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < labelled.length; i++) {
      String label = examples.get(i).labels().iterator().next();
      if (!labels.contains(label)) {
        labels.add(label);
      }
      labelled[i] = (byte) labels.indexOf(label);
      double squares = 0;
      for (String term : new HashSet<>(examples.get(i).terms())) {
        Float rare = rarity.get(term);
        if (rare != null) {
          squares += rare * rare;
          having.computeIfAbsent(term, t -> new ArrayList<>()).add(i);
        }
      }
      lengths[i] = (float) Math.sqrt(squares);
    }
    Map<String, Having> terms = new HashMap<>(having.size() * 2);
    having.forEach(
        (term, numbers) ->
            terms.put(
                term,
                new Having(
                    rarity.getOrDefault(term, 0f),
                    numbers.stream().mapToInt(Integer::intValue).toArray())));
    return new NearestExamples(labels, labelled, lengths, terms);
  }

  /** How near the nearest of each label are on average, 0 to 1. */
  public Map<String, Double> nearness(Collection<String> text) {
    float[] shared = new float[labelled.length];
    double squares = 0;
    for (String term : Set.copyOf(text)) {
      Having known = terms.get(term);
      if (known != null) {
        float square = known.rarity * known.rarity;
        squares += square;
        for (int example : known.examples) {
          shared[example] += square;
        }
      }
    }
    float[][] nearest = new float[labels.size()][NEAREST];
    for (int i = 0; i < shared.length; i++) {
      float[] greatest = nearest[labelled[i]];
      if (shared[i] > greatest[0] * lengths[i]) {
        greatest[0] = shared[i] / lengths[i];
        Arrays.sort(greatest); // the least of them stands first
      }
    }
    Map<String, Double> nearness = new LinkedHashMap<>();
    for (int i = 0; i < nearest.length; i++) {
      double sum = 0;
      for (float near : nearest[i]) {
        sum += near;
      }
      nearness.put(labels.get(i), squares == 0 ? 0 : sum / NEAREST / Math.sqrt(squares));
    }
    return nearness;
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

  Map<String, Having> terms() {
    return terms;
  }
}
