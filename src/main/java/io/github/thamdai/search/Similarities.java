package io.github.thamdai.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How terms are scored. */
final class Similarities {
  /** A low k1: that a short Thai text says a word at all matters more than how often. */
  static final Similarity BM25 = new BM25Similarity(0.6f, 0.6f);

  private Similarities() {}
}
