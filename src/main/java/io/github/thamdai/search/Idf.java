package io.github.thamdai.search;

/** The rarity of a term, as BM25 counts it. */
final class Idf {
  private Idf() {}

  static double of(long withTerm, long documents) {
    return Math.log(1 + (documents - withTerm + 0.5) / (withTerm + 0.5));
  }
}
