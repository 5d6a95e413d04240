package io.github.thamdai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where terms lie in the index. Questions share most of their terms, and finding one in the index
 * costs more than scoring it, so those met before are remembered.
 */
final class KnownTerms {
  /** Of those that the index has; what it has not, anybody may send without end. */
  private static final int MOST_HELD = 100_000;

  private static final int MOST_ABSENT = 10_000;
  private static final int LONGEST_ABSENT = 24;

  private final IndexSearcher searcher;
  private final Map<Kind, Map<String, List<TermPlace>>> held = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> absent = new EnumMap<>(Kind.class);

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    for (Kind kind : Kind.values()) {
      held.put(kind, new ConcurrentHashMap<>());
      absent.put(kind, ConcurrentHashMap.newKeySet());
    }
  }

  /** All fields that have a term of a kind; none when no text has it. */
  List<TermPlace> of(Kind kind, String text) throws IOException {
    Map<String, List<TermPlace>> known = Objects.requireNonNull(held.get(kind));
    List<TermPlace> places = known.get(text);
    if (places != null) {
      return places;
    }
    Set<String> missing = Objects.requireNonNull(absent.get(kind));
    if (missing.contains(text)) {
      return List.of();
    }
    List<TermPlace> found = places(kind, text);
    if (!found.isEmpty() && known.size() < MOST_HELD) {
      known.put(text, found);
    }
    if (found.isEmpty() && text.length() <= LONGEST_ABSENT && missing.size() < MOST_ABSENT) {
      missing.add(text);
    }
    return found;
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
