package io.github.thamdai.search.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The usual measures of one ranked list against its relevant documents. */
final class RankingMetrics {
  private RankingMetrics() {}

  static double recall(List<String> ranked, Map<String, Integer> relevant, int depth) {
    long found = head(ranked, depth).stream().filter(relevant::containsKey).count();
    return relevant.isEmpty() ? 0 : (double) found / relevant.size();
  }

  static double reciprocalRank(List<String> ranked, Map<String, Integer> relevant, int depth) {
    List<String> head = head(ranked, depth);
    for (int i = 0; i < head.size(); i++) {
      if (relevant.containsKey(head.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  static double ndcg(List<String> ranked, Map<String, Integer> relevant, int depth) {
    double gain = 0;
    List<String> head = head(ranked, depth);
    for (int i = 0; i < head.size(); i++) {
      gain += relevant.getOrDefault(head.get(i), 0) / log2(i + 2);
    }
    List<Integer> gains = relevant.values().stream().sorted(Collections.reverseOrder()).toList();
    double ideal = 0;
    for (int i = 0; i < Math.min(depth, gains.size()); i++) {
      ideal += gains.get(i) / log2(i + 2);
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private static List<String> head(List<String> ranked, int depth) {
    return ranked.subList(0, Math.min(depth, ranked.size()));
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
