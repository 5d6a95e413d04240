package io.github.thamdai.dialogue.finding;

import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.search.Hit;
import io.github.thamdai.search.SearchQuery;
import io.github.thamdai.search.TextIndex;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks one question up and gathers what was found by the subject it speaks for. */
final class Gathering {
  private static final int HITS = 60;

  /** How much the typed reading counts beside the corrected one. */
  private static final double TYPED = 0.5;

  private final TextIndex index;
  private final Catalog catalog;
  private final Question question;
  private final Map<String, Evidence> bySubject = new LinkedHashMap<>();

  Gathering(TextIndex index, Catalog catalog, Question question) {
    this.index = index;
    this.catalog = catalog;
    this.question = question;
    search();
  }

  Map<String, Evidence> bySubject() {
    return bySubject;
  }

  /** Takes a subject in that no text was found of. */
  void alsoConsider(String subject) {
    bySubject.computeIfAbsent(subject, s -> new Evidence());
  }

  private void search() {
    String typed = question.plain();
    String corrected = question.correction().text();
    Map<String, Double> meanings = new LinkedHashMap<>(question.meanings());
    if (!corrected.equals(typed)) {
      // Both readings count: what looks like a slip may be a word the documents lack.
      meanings.merge(typed, TYPED, Math::max);
    }
    double scale = 1 / weight();
    for (Hit hit : index.search(new SearchQuery(corrected, meanings, false), HITS)) {
      catalog.target(hit.id()).ifPresent(target -> add(hit, target, scale));
    }
  }

  private void add(Hit hit, Target target, double scale) {
    bySubject.computeIfAbsent(target.subject(), s -> new Evidence()).add(hit, target, scale);
  }

  /** What all words of the question weigh, so that long and short questions compare. */
  private double weight() {
    double weight = 1;
    for (String word : question.correctedWords()) {
      weight += index.idf(word);
    }
    for (Map.Entry<String, Double> meaning : question.meanings().entrySet()) {
      for (String word : index.words(meaning.getKey())) {
        weight += meaning.getValue() * index.idf(word);
      }
    }
    return weight;
  }
}
