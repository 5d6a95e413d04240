package io.github.thamdai.search.evaluation;

import java.util.Map;

/**
 * A question and the documents that answer it.
 *
 * @param relevant gain by document id; positive gains only
 */
public record LabelledQuery(String id, String text, Map<String, Integer> relevant) {
  public LabelledQuery {
    relevant = Map.copyOf(relevant);
  }
}
