package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.TopicScore;
import io.github.thamdai.search.TextIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks a question up and ranks the subjects that may answer it. */
public final class Finder {
  private static final int CANDIDATES = 12;

  private final TextIndex index;
  private final Catalog catalog;
  private final Parameters parameters;
  private final SubjectWords subjectWords;
  private final Learned learned;

  public Finder(Catalog catalog, TextIndex index, Learned learned, Parameters parameters) {
    this(index, catalog, parameters, new SubjectWords(index, catalog), learned);
  }

  private Finder(
      TextIndex index,
      Catalog catalog,
      Parameters parameters,
      SubjectWords subjectWords,
      Learned learned) {
    this.index = index;
    this.catalog = catalog;
    this.parameters = parameters;
    this.subjectWords = subjectWords;
    this.learned = learned;
  }

  /** The same, deciding by other numbers. */
  public Finder with(Parameters other) {
    return new Finder(index, catalog, other, subjectWords, learned);
  }

  /** As below, for a question whose kind nobody has looked at yet. */
  public Findings find(Question question) {
    return ranked(question, measured(question));
  }

  /**
   * Candidates are empty when no word of the question is known.
   *
   * @param kinds how likely it is of each {@link MessageKinds kind}
   */
  public Findings find(Question question, Map<String, Double> kinds) {
    return ranked(question, measured(question, kinds));
  }

  /** Ranks what was measured of the question. */
  public Findings ranked(Question question, Measured measured) {
    List<Candidate> ranked = ranked(measured.candidates());
    Map<String, Double> sureness =
        ranked.isEmpty()
            ? Map.of()
            : Sureness.of(question, ranked, measured);
    return new Findings(ranked, measured.touched(), measured.near(), sureness);
  }

  /** Which part of a manual is asked. */
  public TopicRanking topics() {
    return new TopicRanking(learned, parameters.topic());
  }

  /** Which entry of a manual answers a question. */
  public EntryRanking entries() {
    return new EntryRanking(learned);
  }

  /** Measures of the question and of all subjects it has anything in common with. */
  public Measured measured(Question question) {
    return measured(question, learned.kinds(question));
  }

  private Measured measured(Question question, Map<String, Double> kinds) {
    Gathering gathered = new Gathering(index, catalog, question);
    List<String> words = contentWords(question);
    SubjectWords.Weighted weighted = subjectWords.weighted(words);
    // Among thousands of past questions the few words of a published one may not be found by search.
    subjectWords.askedWith(weighted).forEach(gathered::alsoConsider);
    Matters matters = learned.matters(question);
    Near near = learned.near(question);
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Evidence> entry : gathered.bySubject().entrySet()) {
      catalog
          .target(entry.getKey())
          .ifPresent(
              subject -> {
                measure(entry.getValue(), subject, weighted, question, matters, near);
                candidates.add(entry.getValue().candidate(entry.getKey(), subject));
              });
    }
    return new Measured(
        List.copyOf(candidates),
        matters.touched(),
        matters.broad(),
        near,
        words.size(),
        subjectWords.wording(weighted),
        kinds);
  }

  private List<String> contentWords(Question question) {
    return index.words(question.respelled().isEmpty() ? question.plain() : question.respelled());
  }

  private void measure(
      Evidence evidence,
      Target subject,
      SubjectWords.Weighted words,
      Question question,
      Matters matters,
      Near near) {
    evidence.set(Feature.COVERAGE, subjectWords.coverage(words, subject.subject()));
    switch (subject) {
      case Target.OfService service -> {
        String id = service.service().id();
        evidence.set(Feature.HAS_TOPIC, hasTopic(service, question) ? 1 : 0);
        double learnedFor = matters.services().getOrDefault(id, 0.0);
        evidence.set(Feature.ONLY_REFERS, Candidate.onlyRefers(service.service()) ? 1 : 0);
        evidence.set(Feature.LEARNED, learnedFor);
        evidence.set(Feature.LEARNED_LOG, LogScale.of(learnedFor));
        evidence.set(Feature.NEAR, near.service(id).mean());
      }
      case Target.OfFaq faq -> {
        evidence.set(Feature.IS_FAQ, 1);
        evidence.set(Feature.OWN_WORDS, subjectWords.ownWords(words, faq.subject()));
      }
      case Target.OfPage page -> evidence.set(Feature.IS_PAGE, 1);
      case Target.OfDivision division -> evidence.set(Feature.IS_DIVISION, 1);
      case Target.OfAnswer answer -> throw notASubject(answer);
      case Target.OfReferral referral -> throw notASubject(referral);
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
