package io.github.thamdai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where terms lie in the index. Questions share most of their terms, and finding one in the index
 * costs more than scoring it, so those met before are remembered.
 */
final class KnownTerms {
  private static final int MOST_OF_KIND = 30_000;

  private final IndexSearcher searcher;
  private final Map<Kind, Map<String, List<TermPlace>>> met = new EnumMap<>(Kind.class);

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    for (Kind kind : Kind.values()) {
      met.put(kind, new ConcurrentHashMap<>());
    }
  }

  /** All fields that have a term of a kind; none when no text has it. */
  List<TermPlace> of(Kind kind, String text) throws IOException {
    Map<String, List<TermPlace>> known = met.getOrDefault(kind, Map.of());
    List<TermPlace> places = known.get(text);
    if (places == null) {
      places = places(kind, text);
      if (known.size() < MOST_OF_KIND) {
        known.put(text, places);
      }
    }
    return places;
  }

  private List<TermPlace> places(Kind kind, String text) throws IOException {
    List<TermPlace> places = new ArrayList<>();
    for (IndexField field : IndexField.ALL) {
      if (field.kind() == kind) {
        Term term = new Term(field.name(), text);
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
          places.add(new TermPlace(field, term, states));
        }
      }
    }
    return List.copyOf(places);
  }
}
