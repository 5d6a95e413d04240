package io.github.thamdai.search;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where terms lie in the index. Questions share most of their terms, and finding one in the index
 * costs more than scoring it, so those met before are remembered.
 */
final class KnownTerms {
  private static final int MOST = 100_000;

  private final IndexSearcher searcher;
  private final Map<Term, Optional<TermStates>> met = new ConcurrentHashMap<>();

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Empty when no text has the term. */
  Optional<TermStates> of(Term term) throws IOException {
    Optional<TermStates> known = met.get(term);
    if (known == null) {
      TermStates states = TermStates.build(searcher, term, true);
      known = states.docFreq() > 0 ? Optional.of(states) : Optional.empty();
      if (met.size() < MOST) {
        met.put(term, known);
      }
    }
    return known;
  }
}
