package io.github.thamdai.corpus.report;

import java.util.List;

/**
 * A division as the agency names it.
 *
 * @param also other names in use
 */
public record DivisionName(String name, List<String> also) {
  public DivisionName {
    also = List.copyOf(also);
  }
}
