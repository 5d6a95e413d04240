package io.github.thamdai.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to look for.
 *
 * @param text the question as typed; normalised by the index
 * @param expansions further texts that mean the same, such as the official words for everyday
 *     ones, with their weights beside the question's 1
 * @param corrected whether the spelling of the question may be corrected
 */
public record SearchQuery(String text, Map<String, Double> expansions, boolean corrected) {
  public SearchQuery {
    expansions = Collections.unmodifiableMap(new LinkedHashMap<>(expansions));
  }

  public static SearchQuery of(String text) {
    return new SearchQuery(text, Map.of(), true);
  }

  public SearchQuery asTyped() {
    return new SearchQuery(text, expansions, false);
  }
}
