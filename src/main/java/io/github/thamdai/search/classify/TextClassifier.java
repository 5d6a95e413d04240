package io.github.thamdai.search.classify;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells how likely each label is for a text, from examples: L2-regularised logistic regression, one
 * label against the rest, over terms that are present or absent, rare ones counting more and the
 * length of a text evened out. Immutable.
 */
public final class TextClassifier {
  private static final double TOLERANCE = 1;

  private final List<String> labels;
  private final float[] biases;
  private final Rarity rarity;

  /** For each term by its number, and for each label in turn; IEEE 754 numbers of 16 bits. */
  private final short[] weights;

  /** Takes the arrays over. */
  TextClassifier(List<String> labels, float[] biases, Rarity rarity, short[] weights) {
    this.labels = List.copyOf(labels);
    this.biases = biases;
    this.rarity = rarity;
    this.weights = weights;
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
    Rarity rarity = Rarity.of(examples);
    int terms = rarity.size();
    List<SparseVector> vectors =
        examples.stream().map(example -> vector(example.terms(), rarity)).toList();
    List<BitSet> given = examples.stream().map(e -> given(e.labels(), numbers)).toList();
    float[][] weights =
        new OneAgainstRest(vectors, given, cost, TOLERANCE).weights(terms + 1, labels.size());
    return new TextClassifier(labels, weights[terms], rarity, halved(weights, terms));
  }

  private static BitSet given(Collection<String> labels, Map<String, Integer> numbers) {
    BitSet given = new BitSet(numbers.size());
    labels.forEach(label -> given.set(Objects.requireNonNull(numbers.get(label))));
    return given;
  }

  /** The terms that are known, evened out to a length of 1, and the bias, which all texts have. */
  private static SparseVector vector(TermSet text, Rarity rarity) {
    int[] known = rarity.known(text);
    double length = rarity.length(known);
    int[] numbers = Arrays.copyOf(known, known.length + 1);
    float[] values = new float[numbers.length];
    for (int i = 0; i < known.length; i++) {
      values[i] = (float) (rarity.of(known[i]) / length);
    }
    numbers[known.length] = rarity.size();
    values[known.length] = 1;
    return new SparseVector(numbers, values);
  }

  private static short[] halved(float[][] weights, int terms) {
    int width = weights[terms].length;
    short[] halved = new short[Math.multiplyExact(terms, width)];
    for (int term = 0; term < terms; term++) {
      for (int i = 0; i < width; i++) {
        halved[term * width + i] = Float.floatToFloat16(weights[term][i]);
      }
    }
    return halved;
  }

  /** How likely each label is if one alone holds: all add up to 1. Empty as {@link #chances}. */
  public Map<String, Double> probabilities(TermSet text) {
    Map<String, Double> probabilities = chances(text);
    double all = probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    probabilities.replaceAll((label, chance) -> chance / all);
    return probabilities;
  }

  /** How likely each label is by itself, 0 to 1; empty when no term was ever seen. */
  public Map<String, Double> chances(TermSet text) {
    int[] known = rarity.known(text);
    if (known.length == 0) {
      return new LinkedHashMap<>();
    }
    float[] sums = new float[labels.size()];
    for (int term : known) {
      float rare = rarity.of(term);
      int row = term * sums.length;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += rare * Float.float16ToFloat(weights[row + i]);
      }
    }
    double length = rarity.length(known);
    Map<String, Double> chances = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      chances.put(labels.get(i), 1 / (1 + Math.exp(-sums[i] / length - biases[i])));
    }
    return chances;
  }

  List<String> labels() {
    return labels;
  }

  float[] biases() {
    return biases.clone();
  }

  Rarity rarity() {
    return rarity;
  }

  short[] weights() {
    return weights.clone();
  }
}
