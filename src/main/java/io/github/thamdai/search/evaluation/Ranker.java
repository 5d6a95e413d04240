package io.github.thamdai.search.evaluation;

import java.io.Closeable;
import java.util.List;

/** A way to rank the passages of a collection for a question. */
public interface Ranker extends Closeable {
  String name();

  /** Ids of the best passages, best first. */
  List<String> rank(String question, int depth);
}
