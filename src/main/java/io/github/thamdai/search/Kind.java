package io.github.thamdai.search;

/** The views of a text that are matched side by side. */
enum Kind {
  /** Dictionary words and office compounds: what carries meaning. */
  WORDS,
  /** Pairs of character clusters: what survives wrong word borders. */
  CLUSTERS,
  /** Runs of four characters: what survives misspelling. */
  GRAMS
}
