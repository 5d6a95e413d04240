package io.github.thamdai.dialogue.finding;

import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.Role;
import io.github.thamdai.search.TextIndex;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The words each subject speaks of, over all its texts: how much of a question it covers. */
final class SubjectWords {
  private static final double MOST_INFORMATION = 3;

  private final Map<String, Set<String>> bySubject = new HashMap<>();
  private final Map<String, Set<String>> subjectsCalled = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  /** Published answers by a word they are asked with and which nothing else speaks of. */
  private final Map<String, Set<String>> publishedAlone = new HashMap<>();
  private final TextIndex index;

  SubjectWords(TextIndex index, Catalog catalog) {
    this.index = index;
    Set<String> elsewhere = new HashSet<>();
    for (IndexedText text : catalog.texts()) {
      catalog.target(text.id()).ifPresent(target -> add(text, target, elsewhere));
    }
    publishedAlone.keySet().removeAll(elsewhere);
  }

  private void add(IndexedText text, Target target, Set<String> elsewhere) {
    Set<String> words = bySubject.computeIfAbsent(target.subject(), s -> new HashSet<>());
    text.texts()
        .forEach(
            (role, passage) -> {
              List<String> spoken = index.words(passage);
              words.addAll(spoken);
              known.addAll(spoken);
              if (!(target instanceof Target.OfFaq)) {
                elsewhere.addAll(spoken);
              } else if (role == Role.QUESTIONS) {
                spoken.forEach(word -> note(publishedAlone, word, target));
              }
              if (role != Role.BODY) {
                spoken.forEach(word -> note(subjectsCalled, word, target));
              }
            });
  }

  private static void note(Map<String, Set<String>> subjects, String word, Target target) {
    subjects.computeIfAbsent(word, w -> new HashSet<>()).add(target.subject());
  }

  /** Words of a question with their rarity, looked up once for all subjects. */
  record Weighted(List<String> words, List<Double> rarity, double total) {}

  Weighted weighted(Collection<String> words) {
    List<String> kept = List.copyOf(new HashSet<>(words));
    List<Double> rarity = kept.stream().map(index::idf).toList();
    return new Weighted(kept, rarity, rarity.stream().mapToDouble(Double::doubleValue).sum());
  }

  /** The share of the question's words the subject speaks of, rare words counting more; 0 to 1. */
  double coverage(Weighted question, String subject) {
    return share(question, bySubject.getOrDefault(subject, Set.of())::contains);
  }

  /**
   * The share of the question's words with which a published answer is asked, and which nothing but
   * published answers speaks of; 0 to 1.
   */
  double ownWords(Weighted question, String faq) {
    return share(question, word -> publishedAlone.getOrDefault(word, Set.of()).contains(faq));
  }

  /** Published answers that a question shares such words with, by subject. */
  List<String> askedWith(Weighted question) {
    return question.words().stream()
        .flatMap(word -> publishedAlone.getOrDefault(word, Set.of()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static double share(Weighted question, Predicate<String> counted) {
    double share = 0;
    for (int i = 0; i < question.words().size(); i++) {
      if (counted.test(question.words().get(i))) {
        share += question.rarity().get(i);
      }
    }
    return question.total() == 0 ? 0 : share / question.total();
  }

  /**
   * What the words of a question tell by themselves: how much they narrow the choice of subjects
   * down (all together, and the rarest one), and the share that no text of the office holds.
   */
  Map<String, Double> wording(Weighted question) {
    double bits = Math.log(Math.max(2, bySubject.size()));
    double all = 0;
    double rarest = 0;
    double unknown = 0;
    for (String word : question.words()) {
      int called = subjectsCalled.getOrDefault(word, Set.of()).size();
      if (called > 0) {
        double information = Math.log((double) bySubject.size() / called) / bits;
        all += information;
        rarest = Math.max(rarest, information);
      }
      unknown += known.contains(word) ? 0 : 1;
    }
    Map<String, Double> wording = new LinkedHashMap<>();
    wording.put("information", Math.min(1, all / MOST_INFORMATION));
    wording.put("rarest", rarest);
    wording.put("unknown", unknown / Math.max(1, question.words().size()));
    return wording;
  }
}
