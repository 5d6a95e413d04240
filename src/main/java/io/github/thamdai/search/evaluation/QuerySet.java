package io.github.thamdai.search.evaluation;

import java.util.List;

/** Labelled questions of one sort, such as those with one typing error. */
public record QuerySet(String name, List<LabelledQuery> queries) {
  public QuerySet {
    queries = List.copyOf(queries);
  }
}
