package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.PastQuestion;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.classify.Example;
import io.github.thamdai.search.classify.TextClassifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What past questions teach: which service, and which part, the wording of a question speaks for.
 * Learned anew from each generation, so that what staff add to {@code questions/} counts at once.
 */
final class Learned {
  private static final double COST = 10;

  private final TextIndex index;
  private final QuestionReader reader;
  private final Optional<TextClassifier> services;
  private final Optional<TextClassifier> topics;

  Learned(Corpus corpus, TextIndex index, QuestionReader reader) {
    this.index = index;
    this.reader = reader;
    List<Example> byService = new ArrayList<>();
    List<Example> byTopic = new ArrayList<>();
    for (PastQuestion past : corpus.pastQuestions()) {
      learn(past.ask(), past.service(), past.topic(), byService, byTopic);
    }
    for (ServiceManual service : corpus.services()) {
      for (PublishedAnswer answer : service.faq()) {
        answer.asks().forEach(a -> learn(a, service.id(), answer.topic(), byService, byTopic));
      }
      for (String name : names(service)) {
        byService.add(
            new Example(service.id(), Terms.ofService(index, reader.readAsWritten(name))));
      }
    }
    new CueExamples(corpus, reader).forEach(
        (question, service, topic) ->
            byTopic.add(new Example(topic.code(), Terms.ofTopic(index, question, service))));
    // Beside each other: people wait for this at every start.
    CompletableFuture<Optional<TextClassifier>> servicesTrained =
        CompletableFuture.supplyAsync(() -> trained(byService));
    this.topics = trained(byTopic);
    this.services = servicesTrained.join();
  }

  private void learn(
      String ask, String service, Topic topic, List<Example> byService, List<Example> byTopic) {
    Question question = reader.readAsWritten(ask);
    byService.add(new Example(service, Terms.ofService(index, question)));
    byTopic.add(new Example(topic.code(), Terms.ofTopic(index, question, service)));
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
  Map<String, Double> services(Question question) {
    return services
        .map(classifier -> classifier.probabilities(Terms.ofService(index, question)))
        .orElse(Map.of());
  }

  /**
   * How likely each part is.
   *
   * @param service the manual that is asked, if known
   */
  Map<Topic, Double> topics(Question question, @Nullable String service) {
    Map<Topic, Double> likely = new EnumMap<>(Topic.class);
    topics.ifPresent(
        classifier ->
            classifier
                .probabilities(Terms.ofTopic(index, question, service))
                .forEach((code, p) -> Topic.ofCode(code).ifPresent(t -> likely.put(t, p))));
    return likely;
  }
}
