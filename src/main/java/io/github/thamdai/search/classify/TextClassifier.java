package io.github.thamdai.search.classify;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells how likely each label is for a text, from examples: L2-regularised logistic regression, one
 * label against the rest, over terms that are present or absent, rare ones counting more and the
 * length of a text evened out. Immutable.
 */
public final class TextClassifier {
  private static final double EPSILON = 0.3;

  /** A term of a single example teaches that example by heart and nothing else. */
  private static final int FEWEST_EXAMPLES = 2;

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
    Linear.disableDebugOutput();
    List<String> labels = examples.stream().map(Example::label).distinct().toList();
    Map<String, Integer> ids = new HashMap<>();
    Map<String, Float> rarity = rarity(examples, ids);
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = ids.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = vector(examples.get(i).terms(), ids, rarity);
      problem.y[i] = labels.indexOf(examples.get(i).label());
    }
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR_DUAL, cost, EPSILON));
    return of(model, labels, ids, rarity);
  }

  private static Map<String, Float> rarity(List<Example> examples, Map<String, Integer> ids) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      Set.copyOf(example.terms()).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    Map<String, Float> rarity = new HashMap<>();
    for (Example example : examples) {
      for (String term : example.terms()) {
        int count = counts.getOrDefault(term, 0);
        if (count >= FEWEST_EXAMPLES && ids.putIfAbsent(term, ids.size() + 1) == null) {
          rarity.put(term, (float) (1 + Math.log((1.0 + examples.size()) / (1 + count))));
        }
      }
    }
    return rarity;
  }

  private static Feature[] vector(
      Collection<String> terms, Map<String, Integer> ids, Map<String, Float> rarity) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    double squares = 0;
    for (String term : new HashSet<>(terms)) {
      Integer id = ids.get(term);
      if (id != null) {
        double value = rarity.getOrDefault(term, 0f);
        values.put(id, value);
        squares += value * value;
      }
    }
    double length = Math.sqrt(squares);
    List<Feature> vector = new ArrayList<>(values.size() + 1);
    values.forEach((id, value) -> vector.add(new FeatureNode(id, value / length)));
    vector.add(new FeatureNode(ids.size() + 1, 1));
    return vector.toArray(new Feature[0]);
  }

  /** liblinear keeps one weight for two labels, and the labels in the order it met them. */
  private static TextClassifier of(
      Model model, List<String> labels, Map<String, Integer> ids, Map<String, Float> rarity) {
    double[] flat = model.getFeatureWeights();
    int[] order = model.getLabels();
    int columns = labels.size() == 2 ? 1 : labels.size();
    Map<String, TermWeights> terms = new HashMap<>(ids.size() * 2);
    ids.forEach(
        (term, id) ->
            terms.put(
                term,
                new TermWeights(
                    rarity.getOrDefault(term, 0f), row(flat, id - 1, columns, order))));
    return new TextClassifier(labels, row(flat, ids.size(), columns, order), terms);
  }

  private static float[] row(double[] flat, int row, int columns, int[] order) {
    float[] weights = new float[order.length];
    for (int i = 0; i < order.length; i++) {
      double weight = columns == 1 ? (i == 0 ? 1 : -1) * flat[row] : flat[row * columns + i];
      weights[order[i]] = (float) weight;
    }
    return weights;
  }

  /** Probability of each label; empty when no term was ever seen. */
  public Map<String, Double> probabilities(Collection<String> text) {
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
      return Map.of();
    }
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-sums[i] / Math.sqrt(squares) - biases[i]));
      all += sums[i];
    }
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int i = 0; i < sums.length; i++) {
      probabilities.put(labels.get(i), sums[i] / all);
    }
    return probabilities;
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
