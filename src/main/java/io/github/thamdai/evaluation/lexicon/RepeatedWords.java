package io.github.thamdai.evaluation.lexicon;

import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds words that stand in several entries of one kind. */
final class RepeatedWords {
  private record Place(Lexicon.Kind kind, String say) {}

  private RepeatedWords() {}

  static List<Remark> in(List<Lexicon.Entry> entries) {
    List<Remark> remarks = new ArrayList<>();
    Map<Place, Lexicon.Entry> first = new HashMap<>();
    for (Lexicon.Entry entry : entries) {
      Set<String> own = new HashSet<>();
      for (String say : entry.say()) {
        String compact = ThaiNormalizer.compact(say);
        Lexicon.Entry before = first.putIfAbsent(new Place(entry.kind(), compact), entry);
        if (!own.add(compact)) {
          remarks.add(
              new Remark(entry.line(), "'" + say + "' stands twice in this entry", "keep one"));
        } else if (before != null) {
          remarks.add(again(say, entry, before));
        }
      }
    }
    return remarks;
  }

  private static Remark again(String say, Lexicon.Entry entry, Lexicon.Entry before) {
    return Set.copyOf(entry.mean()).equals(Set.copyOf(before.mean()))
        ? new Remark(
            entry.line(),
            "'" + say + "' has this meaning at line " + before.line() + " already",
            "keep one of the two")
        : new Remark(
            entry.line(),
            "'" + say + "' means " + before.mean() + " at line " + before.line() + " and "
                + entry.mean() + " here",
            "keep the one that people mean; if they mean both, give it one entry with both");
  }
}
