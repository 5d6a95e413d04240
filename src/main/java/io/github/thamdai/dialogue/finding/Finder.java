package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.dialogue.understanding.TopicScore;
import io.github.thamdai.search.Correction;
import io.github.thamdai.search.Hit;
import io.github.thamdai.search.SearchQuery;
import io.github.thamdai.search.TextIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks a question up and ranks the subjects that may answer it. */
public final class Finder {
  private static final int HITS = 120;
  private static final int CANDIDATES = 12;

  private final TextIndex index;
  private final Catalog catalog;
  private final Parameters parameters;
  private final SubjectWords subjectWords;
  private final Learned learned;

  public Finder(
      Corpus corpus,
      Catalog catalog,
      TextIndex index,
      QuestionReader reader,
      Parameters parameters) {
    this.index = index;
    this.catalog = catalog;
    this.parameters = parameters;
    this.subjectWords = new SubjectWords(index, catalog);
    this.learned = new Learned(corpus, index, reader);
  }

  /** Candidates are empty when no word of the question is known. */
  public Findings find(Question question) {
    String looked = question.residual().isEmpty() ? question.plain() : question.residual();
    Map<String, Evidence> bySubject = new LinkedHashMap<>();
    Map<String, Target> subjects = new LinkedHashMap<>();
    gather(question.plain(), question.meanings(), false, bySubject, subjects);
    gather(looked, question.meanings(), true, bySubject, subjects);
    Correction correction = index.spelling().correct(looked);
    List<String> words = index.words(correction.text());
    SubjectWords.Weighted weighted = subjectWords.weighted(words);
    Map<String, Double> likely = learned.services(question.plain());
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Evidence> entry : bySubject.entrySet()) {
      Target subject = subjects.getOrDefault(entry.getKey(), null);
      if (subject != null) {
        measure(entry.getValue(), subject, weighted, question);
        if (subject instanceof Target.OfService service) {
          entry
              .getValue()
              .set(Feature.LEARNED, likely.getOrDefault(service.service().id(), 0.0));
        }
        candidates.add(entry.getValue().candidate(entry.getKey(), subject));
      }
    }
    List<Candidate> ranked = ranked(candidates);
    return new Findings(
        ranked,
        ranked.isEmpty() ? Map.of() : Sureness.of(question, ranked, words.size(), correction),
        learned.topics(question.plain()),
        correction);
  }

  /** How likely each part is by the wording alone. */
  public Map<Topic, Double> topics(Question question) {
    return learned.topics(question.plain());
  }

  private void gather(
      String text,
      Map<String, Double> meanings,
      boolean residual,
      Map<String, Evidence> bySubject,
      Map<String, Target> subjects) {
    double weight = 1;
    for (String word : index.words(text)) {
      weight += index.idf(word);
    }
    for (Map.Entry<String, Double> meaning : meanings.entrySet()) {
      for (String word : index.words(meaning.getKey())) {
        weight += meaning.getValue() * index.idf(word);
      }
    }
    for (Hit hit : index.search(new SearchQuery(text, meanings, true), HITS)) {
      double scale = 1 / weight;
      catalog
          .target(hit.id())
          .ifPresent(
              target -> {
                bySubject
                    .computeIfAbsent(target.subject(), s -> new Evidence())
                    .add(hit, target, scale, residual);
                catalog.target(target.subject()).ifPresent(t -> subjects.put(target.subject(), t));
              });
    }
  }

  private void measure(
      Evidence evidence, Target subject, SubjectWords.Weighted words, Question question) {
    evidence.set(Feature.COVERAGE, subjectWords.coverage(words, subject.subject()));
    switch (subject) {
      case Target.OfService service ->
          evidence.set(Feature.HAS_TOPIC, hasTopic(service, question) ? 1 : 0);
      case Target.OfFaq faq -> evidence.set(Feature.IS_FAQ, 1);
      case Target.OfPage page -> evidence.set(Feature.IS_PAGE, 1);
      case Target.OfDivision division -> evidence.set(Feature.IS_DIVISION, 1);
      case Target.OfAnswer answer -> throw notASubject(answer);
      case Target.OfReferral referral -> throw notASubject(referral);
      case Target.OfPastQuestion past -> throw notASubject(past);
    }
  }

  private static IllegalStateException notASubject(Target target) {
    return new IllegalStateException(target.subject() + " is part of a subject, not one itself");
  }

  private static boolean hasTopic(Target.OfService service, Question question) {
    for (TopicScore asked : question.topics()) {
      if (asked.topic() == Topic.OVERVIEW
          || service.service().section(asked.topic()).isPresent()) {
        return true;
      }
    }
    return question.topics().isEmpty();
  }

  private List<Candidate> ranked(List<Candidate> candidates) {
    double total = 0;
    List<Double> powers = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double power = Math.exp(parameters.ranking().sum(named(candidate.features())));
      powers.add(power);
      total += power;
    }
    List<Candidate> ranked = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      ranked.add(candidates.get(i).withProbability(powers.get(i) / total));
    }
    ranked.sort(Comparator.comparingDouble(Candidate::probability).reversed());
    return List.copyOf(ranked.subList(0, Math.min(CANDIDATES, ranked.size())));
  }

  /** Features under the names that decision.yaml uses. */
  public static Map<String, Double> named(Map<Feature, Double> features) {
    Map<String, Double> named = new LinkedHashMap<>();
    features.forEach((feature, value) -> named.put(feature.key(), value));
    return named;
  }
}
