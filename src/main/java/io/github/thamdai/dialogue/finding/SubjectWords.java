package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.TextIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words each subject speaks of, over all its texts: how much of a question it covers. */
final class SubjectWords {
  private final Map<String, Set<String>> bySubject = new HashMap<>();
  private final TextIndex index;

  SubjectWords(TextIndex index, Catalog catalog) {
    this.index = index;
    for (IndexedText text : catalog.texts()) {
      catalog
          .target(text.id())
          .ifPresent(
              target -> {
                Set<String> words =
                    bySubject.computeIfAbsent(target.subject(), s -> new HashSet<>());
                text.texts().values().forEach(t -> words.addAll(index.words(t)));
              });
    }
  }

  /** Words of a question with their rarity, looked up once for all subjects. */
  record Weighted(List<String> words, List<Double> rarity, double total) {}

  Weighted weighted(Collection<String> words) {
    List<String> kept = new ArrayList<>(new HashSet<>(words));
    List<Double> rarity = new ArrayList<>();
    double total = 0;
    for (String word : kept) {
      double idf = index.idf(word);
      rarity.add(idf);
      total += idf;
    }
    return new Weighted(kept, rarity, total);
  }

  /** The share of the question's words the subject speaks of, rare words counting more; 0 to 1. */
  double coverage(Weighted question, String subject) {
    Set<String> spoken = bySubject.getOrDefault(subject, Set.of());
    double covered = 0;
    for (int i = 0; i < question.words().size(); i++) {
      if (spoken.contains(question.words().get(i))) {
        covered += question.rarity().get(i);
      }
    }
    return question.total() == 0 ? 0 : covered / question.total();
  }
}
