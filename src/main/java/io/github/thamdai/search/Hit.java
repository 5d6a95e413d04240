package io.github.thamdai.search;

import java.util.Map;

/**
 * A text that was found.
 *
 * @param id its id
 * @param score the sum of its parts; comparable only within one search
 * @param parts what each field added, by a name such as {@code title.words}
 */
public record Hit(String id, double score, Map<String, Double> parts) {
  public Hit {
    parts = Map.copyOf(parts);
  }
}
