package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.PastQuestion;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.UnclearGroup;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.classify.Example;
import io.github.thamdai.search.classify.TextClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Learns from the questions and examples of one generation, so that what staff add to them counts
 * from the next refresh on.
 */
public final class Learning {
  private static final double COST = 10;

  private final TextIndex index;
  private final QuestionReader reader;
  private final List<Example> matters = new ArrayList<>();
  private final List<Example> topics = new ArrayList<>();
  private final List<Example> kinds = new ArrayList<>();

  private Learning(TextIndex index, QuestionReader reader) {
    this.index = index;
    this.reader = reader;
  }

  /**
   * Gathers what there is to learn from.
   *
   * @param others examples of the {@link MessageKinds kinds} that are not about a matter
   */
  public static Learning from(
      Corpus corpus, TextIndex index, QuestionReader reader, Map<String, List<String>> others) {
    Learning learning = new Learning(index, reader);
    learning.questions(corpus);
    learning.names(corpus);
    learning.cues(corpus);
    learning.kinds(corpus, others);
    return learning;
  }

  /** The same for the same examples, whatever else has changed. */
  public String digest() {
    return ExampleDigest.of(List.of(matters, topics, kinds));
  }

  private void questions(Corpus corpus) {
    for (PastQuestion past : corpus.pastQuestions()) {
      question(past.ask(), past.service(), past.topic());
    }
    for (ServiceManual service : corpus.services()) {
      for (PublishedAnswer answer : service.faq()) {
        answer.asks().forEach(ask -> question(ask, service.id(), answer.topic()));
      }
    }
  }

  private void question(String ask, String service, Topic topic) {
    Question question = reader.readAsWritten(ask);
    matters.add(new Example(service, Terms.ofService(index, question)));
    topics.add(new Example(topic.code(), Terms.ofTopic(index, question, service)));
    kinds.add(new Example(MessageKinds.MATTER, Terms.ofKind(index, question)));
  }

  private void names(Corpus corpus) {
    for (ServiceManual service : corpus.services()) {
      List<String> names = new ArrayList<>(service.names());
      names.add(service.title());
      names.add(service.shortName());
      for (Referral referral : service.referrals()) {
        names.add(referral.matter());
        names.addAll(referral.asks());
      }
      for (String name : names) {
        Question question = reader.readAsWritten(name);
        matters.add(new Example(service.id(), Terms.ofService(index, question)));
        kinds.add(new Example(MessageKinds.MATTER, Terms.ofKind(index, question)));
      }
    }
  }

  private void cues(Corpus corpus) {
    new CueExamples(corpus, reader).forEach(
        (question, service, topic) ->
            topics.add(new Example(topic.code(), Terms.ofTopic(index, question, service))));
  }

  private void kinds(Corpus corpus, Map<String, List<String>> others) {
    // Published answers are left out: one more must be served at once, without learning anew.
    corpus.unclear().forEach(this::broad);
    others.forEach(this::kind);
  }

  private void kind(String kind, List<String> messages) {
    for (String message : messages) {
      kinds.add(new Example(kind, Terms.ofKind(index, reader.readAsWritten(message))));
    }
  }

  private void broad(UnclearGroup group) {
    for (String ask : group.asks()) {
      Question question = reader.readAsWritten(ask);
      kinds.add(new Example(MessageKinds.MATTER, Terms.ofKind(index, question)));
      matters.add(new Example(UnclearLabel.of(group), Terms.ofService(index, question)));
    }
  }

  /** Learns; takes seconds for thousands of questions. */
  public Learned learned() {
    // Beside each other: people wait for this at a refresh.
    CompletableFuture<Optional<TextClassifier>> ofKinds =
        CompletableFuture.supplyAsync(() -> trained(kinds));
    Optional<TextClassifier> ofMatters = trained(matters);
    return new Learned(index, ofMatters, trained(topics), ofKinds.join());
  }

  private static Optional<TextClassifier> trained(List<Example> examples) {
    return examples.stream().map(Example::label).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(TextClassifier.train(examples, COST));
  }
}
