package io.github.thamdai.search.classify;

import java.util.Set;

/** A text, as its terms, with the labels it ought to get: one, or several that hold together. */
public record Example(Set<String> labels, TermSet terms) {

  public Example(String label, TermSet terms) {
    this(Set.of(label), terms);
  }

  public Example {
    labels = Set.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("an example teaches one label at least");
    }
  }
}
