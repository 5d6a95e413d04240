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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Tells how likely each label is for a text, from examples: L2-regularised logistic regression over
 * terms, each present or absent, the length of a text evened out.
 */
public final class TextClassifier {
  private static final double EPSILON = 0.05;

  private final Map<String, Integer> termIds;
  private final List<String> labels;
  private final Model model;

  private TextClassifier(Map<String, Integer> termIds, List<String> labels, Model model) {
    this.termIds = termIds;
    this.labels = labels;
    this.model = model;
  }

  /**
   * Learns; the same examples in the same order give the same classifier.
   *
   * @param examples of at least two labels
   * @param cost how closely the examples are followed; larger follows closer
   */
  public static TextClassifier train(List<Example> examples, double cost) {
    Linear.disableDebugOutput();
    Map<String, Integer> termIds = new HashMap<>();
    Map<String, Integer> labelIds = new LinkedHashMap<>();
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.x = new Feature[examples.size()][];
    problem.y = new double[examples.size()];
    for (Example example : examples) {
      example.terms().forEach(term -> termIds.putIfAbsent(term, termIds.size() + 1));
      labelIds.putIfAbsent(example.label(), labelIds.size());
    }
    for (int i = 0; i < examples.size(); i++) {
      problem.x[i] = vector(examples.get(i).terms(), termIds);
      problem.y[i] = labelIds.getOrDefault(examples.get(i).label(), 0);
    }
    problem.n = termIds.size();
    Model model =
        Linear.train(problem, new Parameter(SolverType.L2R_LR_DUAL, cost, EPSILON));
    return new TextClassifier(Map.copyOf(termIds), List.copyOf(labelIds.keySet()), model);
  }

  /** Probability of each label; empty when no term was ever seen. */
  public Map<String, Double> probabilities(Collection<String> terms) {
    Feature[] vector = vector(terms, termIds);
    if (vector.length == 0) {
      return Map.of();
    }
    double[] estimates = new double[labels.size()];
    Linear.predictProbability(model, vector, estimates);
    int[] order = model.getLabels();
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int i = 0; i < order.length; i++) {
      probabilities.put(labels.get(order[i]), estimates[i]);
    }
    return probabilities;
  }

  private static Feature[] vector(Collection<String> terms, Map<String, Integer> termIds) {
    TreeSet<Integer> ids = new TreeSet<>();
    for (String term : terms) {
      Integer id = termIds.get(term);
      if (id != null) {
        ids.add(id);
      }
    }
    double each = ids.isEmpty() ? 0 : 1 / Math.sqrt(ids.size());
    List<Feature> vector = new ArrayList<>(ids.size());
    ids.forEach(id -> vector.add(new FeatureNode(id, each)));
    return vector.toArray(new Feature[0]);
  }
}
