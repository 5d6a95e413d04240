package io.github.thamdai.search.classify;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells how likely each label is for a text, from examples: L2-regularised logistic regression, one
 * label against the rest, over terms that are present or absent, rare ones counting more and the
 * length of a text evened out. Immutable.
 */
public final class TextClassifier {
  private static final double TOLERANCE = 1;

  private final List<String> labels;
  private final float[] biases;
  private final Map<String, TermWeights> terms;

  /** What one term says: its rarity, by which it counts beside others, and a weight a label. */
  static final class TermWeights {
    final float rarity;
    final float[] weights;

    TermWeights(float rarity, float[] weights) {
      this.rarity = rarity;
      this.weights = weights;
    }
  }

  TextClassifier(List<String> labels, float[] biases, Map<String, TermWeights> terms) {
    this.labels = List.copyOf(labels);
    this.biases = biases;
    this.terms = terms;
  }

  /**
   * Learns; the same examples in the same order give the same classifier.
   *
   * @param examples of at least two labels
   * @param cost how closely the examples are followed; larger follows closer
   */
  public static TextClassifier train(List<Example> examples, double cost) {
    List<String> labels =
        examples.stream().flatMap(e -> e.labels().stream().sorted()).distinct().toList();
    Map<String, Integer> numbers = new HashMap<>();
    labels.forEach(label -> numbers.put(label, numbers.size()));
    Map<String, Float> rarity = Rarity.of(examples);
    Map<String, Integer> ids = new HashMap<>();
    rarity.keySet().forEach(term -> ids.put(term, ids.size()));
    List<SparseVector> vectors =
        examples.stream().map(example -> vector(example.terms(), ids, rarity)).toList();
    List<BitSet> given = examples.stream().map(e -> given(e.labels(), numbers)).toList();
    float[][] weights =
        new OneAgainstRest(vectors, given, cost, TOLERANCE)
            .weights(ids.size() + 1, labels.size());
    Map<String, TermWeights> terms = new HashMap<>(ids.size() * 2);
    ids.forEach(
        (term, id) ->
            terms.put(term, new TermWeights(rarity.getOrDefault(term, 0f), weights[id])));
    return new TextClassifier(labels, weights[ids.size()], terms);
  }

  private static BitSet given(Collection<String> labels, Map<String, Integer> numbers) {
    BitSet given = new BitSet(numbers.size());
    labels.forEach(label -> given.set(Objects.requireNonNull(numbers.get(label))));
    return given;
  }

  /** The terms that are known, evened out to a length of 1, and the bias, which all texts have. */
  private static SparseVector vector(
      Collection<String> terms, Map<String, Integer> ids, Map<String, Float> rarity) {
    TreeMap<Integer, Float> known = new TreeMap<>();
    double squares = 0;
    for (String term : new HashSet<>(terms)) {
      Integer id = ids.get(term);
      if (id != null) {
        float value = rarity.getOrDefault(term, 0f);
        known.put(id, value);
        squares += value * value;
      }
    }
    int[] numbers = new int[known.size() + 1];
    float[] values = new float[known.size() + 1];
    int at = 0;
    for (Map.Entry<Integer, Float> one : known.entrySet()) {
      numbers[at] = one.getKey();
      values[at++] = (float) (one.getValue() / Math.sqrt(squares));
    }
    numbers[at] = ids.size();
    values[at] = 1;
    return new SparseVector(numbers, values);
  }

  /** How likely each label is if one alone holds: all add up to 1. Empty as {@link #chances}. */
  public Map<String, Double> probabilities(Collection<String> text) {
    Map<String, Double> probabilities = chances(text);
    double all = probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    probabilities.replaceAll((label, chance) -> chance / all);
    return probabilities;
  }

  /** How likely each label is by itself, 0 to 1; empty when no term was ever seen. */
  public Map<String, Double> chances(Collection<String> text) {
    double[] sums = new double[labels.size()];
    double squares = 0;
    for (String term : new HashSet<>(text)) {
      TermWeights known = terms.get(term);
      if (known != null) {
        squares += known.rarity * known.rarity;
        for (int i = 0; i < sums.length; i++) {
          sums[i] += known.rarity * known.weights[i];
        }
      }
    }
    if (squares == 0) {
      return new LinkedHashMap<>();
    }
    Map<String, Double> chances = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      chances.put(
          labels.get(i), 1 / (1 + Math.exp(-sums[i] / Math.sqrt(squares) - biases[i])));
    }
    return chances;
  }

  List<String> labels() {
    return labels;
  }

  float[] biases() {
    return biases.clone();
  }

  Map<String, TermWeights> terms() {
    return terms;
  }
}
