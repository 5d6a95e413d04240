package io.github.thamdai.search;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** A field that has a term, and where in the index it lies. Any number of threads may use it. */
final class TermPlace {
  private final IndexField field;
  private final Term term;
  private final TermStates states;
  private volatile @Nullable Impacts impacts;

  TermPlace(IndexField field, Term term, TermStates states) {
    this.field = field;
    this.term = term;
    this.states = states;
  }

  IndexField field() {
    return field;
  }

  /** How many texts have the term there. */
  int texts() {
    return states.docFreq();
  }

  Query query() {
    return new TermQuery(term, states);
  }

  /** Worked out once and remembered. */
  Impacts impacts(IndexSearcher searcher) throws IOException {
    Impacts known = impacts;
    if (known == null) {
      known = Impacts.of(searcher, query(), texts());
      impacts = known;
    }
    return known;
  }
}
