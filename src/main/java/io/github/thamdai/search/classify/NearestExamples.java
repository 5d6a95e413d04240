package io.github.thamdai.search.classify;

import java.util.ArrayList;
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

  /** Where the examples of each label end; they begin where those of the label before end. */
  private final int[] labelEnds;

  private final float[] lengths;
  private final Rarity rarity;

  /** Where the examples of each term end, likewise. */
  private final int[] termEnds;

  private final int[] having;

  /**
   * Takes the arrays over. Examples are numbered label by label.
   *
   * @param labelEnds where the examples of each label end
   * @param lengths of the examples' vectors
   * @param termEnds where the examples that have a term end in {@code having}, by the number of the
   *     term
   * @param having numbers of examples, term by term
   */
  NearestExamples(
      List<String> labels,
      int[] labelEnds,
      float[] lengths,
      Rarity rarity,
      int[] termEnds,
      int[] having) {
    this.labels = List.copyOf(labels);
    this.labelEnds = labelEnds;
    this.lengths = lengths;
    this.rarity = rarity;
    this.termEnds = termEnds;
    this.having = having;
  }

  /** @param examples of one label each */
  public static NearestExamples of(List<Example> examples) {
    Map<String, List<Example>> byLabel = new LinkedHashMap<>();
    for (Example example : examples) {
      byLabel
          .computeIfAbsent(example.labels().iterator().next(), l -> new ArrayList<>())
          .add(example);
    }
    int[] labelEnds = byLabel.values().stream().mapToInt(List::size).toArray();
    Arrays.parallelPrefix(labelEnds, Integer::sum);
    List<Example> numbered = byLabel.values().stream().flatMap(List::stream).toList();
    Rarity rarity = Rarity.of(numbered);
    float[] lengths = new float[numbered.size()];
    int[] termEnds = new int[rarity.size()];
    for (int i = 0; i < lengths.length; i++) {
      int[] known = rarity.known(numbered.get(i).terms());
      lengths[i] = (float) rarity.length(known);
      for (int term : known) {
        termEnds[term]++;
      }
    }
    Arrays.parallelPrefix(termEnds, Integer::sum);
    return new NearestExamples(
        List.copyOf(byLabel.keySet()),
        labelEnds,
        lengths,
        rarity,
        termEnds,
        having(numbered, rarity, termEnds));
  }

  private static int[] having(List<Example> examples, Rarity rarity, int[] termEnds) {
    int[] having = new int[termEnds.length == 0 ? 0 : termEnds[termEnds.length - 1]];
    int[] next = termEnds.clone();
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
    double length = rarity.length(known);
    float[] shared = shared(known);
    Map<String, Nearness> nearness = new HashMap<>(labels.size() * 2);
    for (int label = 0; label < labels.size(); label++) {
      int from = label == 0 ? 0 : labelEnds[label - 1];
      nearness.put(
          labels.get(label),
          length == 0 ? Nearness.NONE : nearest(shared, from, labelEnds[label], length));
    }
    return nearness;
  }

  /** Of the examples from one to before another; tens of thousands are looked at a question. */
  private Nearness nearest(float[] shared, int from, int to, double length) {
    float first = 0;
    float second = 0;
    float third = 0;
    for (int i = from; i < to; i++) {
      if (shared[i] > third * lengths[i]) {
        float near = shared[i] / lengths[i];
        if (near > first) {
          third = second;
          second = first;
          first = near;
        } else if (near > second) {
          third = second;
          second = near;
        } else {
          third = near;
        }
      }
    }
    return new Nearness(first / length, second / length, third / length);
  }

  /** What each example has in common with these terms. */
  private float[] shared(int[] known) {
    float[] shared = new float[lengths.length];
    for (int term : known) {
      float square = rarity.of(term) * rarity.of(term);
      for (int at = term == 0 ? 0 : termEnds[term - 1]; at < termEnds[term]; at++) {
        shared[having[at]] += square;
      }
    }
    return shared;
  }

  List<String> labels() {
    return labels;
  }

  int[] labelEnds() {
    return labelEnds.clone();
  }

  float[] lengths() {
    return lengths.clone();
  }

  Rarity rarity() {
    return rarity;
  }

  int[] termEnds() {
    return termEnds.clone();
  }

  int[] having() {
    return having.clone();
  }
}
