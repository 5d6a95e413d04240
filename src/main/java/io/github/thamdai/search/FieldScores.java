package io.github.thamdai.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;

/** Scores of all texts, field by field; for an index of few texts. */
final class FieldScores {
  private final Map<IndexField, float[]> byField = new LinkedHashMap<>();
  private final float[] totals;

  FieldScores(IndexSearcher searcher, List<WeightedPlace> places) throws IOException {
    int texts = searcher.getIndexReader().maxDoc();
    for (WeightedPlace found : places) {
      float[] scores = byField.computeIfAbsent(found.field(), f -> new float[texts]);
      found.place().impacts(searcher).addTo(scores, (float) found.weight());
    }
    totals = new float[texts];
    for (float[] scores : byField.values()) {
      for (int text = 0; text < texts; text++) {
        totals[text] += scores[text];
      }
    }
  }

  /** The texts with the highest totals, best first; none that scores nothing. */
  List<Integer> best(int limit) {
    return IntStream.range(0, totals.length)
        .filter(doc -> totals[doc] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer doc) -> totals[doc]).reversed())
        .limit(limit)
        .toList();
  }

  double total(int doc) {
    return totals[doc];
  }

  /** Of one text, by the names of the fields. */
  Map<String, Double> parts(int doc) {
    Map<String, Double> parts = new HashMap<>();
    byField.forEach(
        (field, scores) -> {
          if (scores[doc] > 0) {
            parts.put(field.name(), (double) scores[doc]);
          }
        });
    return parts;
  }
}
