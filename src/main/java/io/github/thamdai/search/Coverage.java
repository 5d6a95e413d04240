package io.github.thamdai.search;

import java.util.List;

/**
 * How much of a question a text speaks about.
 *
 * @param share the part of the question's words found in the text, each weighted by its rarity; 0
 *     to 1
 * @param missing the words not found, in the order of the question
 */
public record Coverage(double share, List<String> missing) {
  public Coverage {
    missing = List.copyOf(missing);
  }
}
