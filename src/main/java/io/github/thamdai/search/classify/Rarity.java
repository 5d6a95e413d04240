package io.github.thamdai.search.classify;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a term counts beside others: the more, the fewer examples have it. */
final class Rarity {
  /** A term of a single example teaches that example by heart and nothing else. */
  private static final int FEWEST_EXAMPLES = 2;

  private Rarity() {}

  /** Of each term that is worth learning from, in the order they come. */
  static Map<String, Float> of(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      Set.copyOf(example.terms()).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    Map<String, Float> rarity = new LinkedHashMap<>();
    for (Example example : examples) {
      for (String term : example.terms()) {
        int count = counts.getOrDefault(term, 0);
        if (count >= FEWEST_EXAMPLES) {
          rarity.computeIfAbsent(
              term, t -> (float) (1 + Math.log((1.0 + examples.size()) / (1 + count))));
        }
      }
    }
    return rarity;
  }
}
