package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.PastQuestion;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.classify.Example;
import io.github.thamdai.search.classify.TextClassifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What past questions teach: which service, and which part, the wording of a question speaks for.
 * Learned anew from each generation, so that what staff add to {@code questions/} counts at once.
 */
final class Learned {
  private static final double COST = 10;

  private final TextIndex index;
  private final Optional<TextClassifier> services;
  private final Optional<TextClassifier> topics;

  Learned(Corpus corpus, TextIndex index, QuestionReader reader) {
    this.index = index;
    List<Example> byService = new ArrayList<>();
    List<Example> byTopic = new ArrayList<>();
    for (PastQuestion past : corpus.pastQuestions()) {
      String plain = reader.read(past.ask()).plain();
      byService.add(new Example(past.service(), Terms.ofService(index, plain)));
      byTopic.add(new Example(past.topic().code(), Terms.ofTopic(index, plain)));
    }
    for (ServiceManual service : corpus.services()) {
      for (PublishedAnswer answer : service.faq()) {
        for (String ask : answer.asks()) {
          String plain = reader.read(ask).plain();
          byService.add(new Example(service.id(), Terms.ofService(index, plain)));
          byTopic.add(new Example(answer.topic().code(), Terms.ofTopic(index, plain)));
        }
      }
      for (String name : names(service)) {
        byService.add(
            new Example(service.id(), Terms.ofService(index, reader.read(name).plain())));
      }
    }
    this.services = trained(byService);
    this.topics = trained(byTopic);
  }

  private static List<String> names(ServiceManual service) {
    List<String> names = new ArrayList<>(service.names());
    names.add(service.title());
    names.add(service.shortName());
    for (Referral referral : service.referrals()) {
      names.add(referral.matter());
      names.addAll(referral.asks());
    }
    return names;
  }

  private static Optional<TextClassifier> trained(List<Example> examples) {
    return examples.stream().map(Example::label).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(TextClassifier.train(examples, COST));
  }

  /** How likely each service is, by id. */
  Map<String, Double> services(String plain) {
    return services
        .map(classifier -> classifier.probabilities(Terms.ofService(index, plain)))
        .orElse(Map.of());
  }

  /** How likely each part is. */
  Map<Topic, Double> topics(String plain) {
    Map<Topic, Double> likely = new EnumMap<>(Topic.class);
    topics.ifPresent(
        classifier ->
            classifier
                .probabilities(Terms.ofTopic(index, plain))
                .forEach((code, p) -> Topic.ofCode(code).ifPresent(t -> likely.put(t, p))));
    return likely;
  }
}
