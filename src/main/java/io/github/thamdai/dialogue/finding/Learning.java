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
import io.github.thamdai.search.classify.Example;
import io.github.thamdai.search.classify.NearestExamples;
import io.github.thamdai.search.classify.TermSet;
import io.github.thamdai.search.classify.TextClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learns from the questions and examples of one generation, so that what staff add to them counts
 * from the next refresh on.
 */
public final class Learning {
  private static final double COST = 10;

  private final QuestionReader reader;
  private final List<Asked> asked = new ArrayList<>();
  private final List<Example> matters = new ArrayList<>();
  private final List<Example> topics = new ArrayList<>();
  private final List<Example> kinds = new ArrayList<>();
  private final List<Example> near = new ArrayList<>();
  private final Map<String, List<Example>> entries = new TreeMap<>();

  /**
   * A message as it stands in a file, with what it teaches.
   *
   * @param service the one it is about, if any
   * @param matters labels among the matters; none if it is about none
   * @param topic the part that is asked, if it teaches one
   * @param near the {@link NearLabel} under which it is remembered
   */
  private record Asked(
      String text,
      @Nullable String service,
      Set<String> matters,
      @Nullable Topic topic,
      String kind,
      Optional<String> near) {}

  private Learning(QuestionReader reader) {
    this.reader = reader;
  }

  /**
   * Gathers what there is to learn from.
   *
   * @param others examples of the {@link MessageKinds kinds} that are not about a matter
   */
  public static Learning from(
      Corpus corpus, QuestionReader reader, Map<String, List<String>> others) {
    Learning learning = new Learning(reader);
    learning.questions(corpus);
    learning.names(corpus);
    // Published answers are left out: one more must be served at once, without learning anew.
    corpus.unclear().forEach(learning::broad);
    others.forEach(learning::kind);
    learning.asked.parallelStream().map(learning::read).forEachOrdered(learning::add);
    learning.cues(corpus);
    return learning;
  }

  /** The same for the same examples, whatever else has changed. */
  public String digest() {
    return ExampleDigest.of(Stream.concat(Stream.of(matters, topics, kinds, near), entries.values().stream()).toList());
  }

  private void questions(Corpus corpus) {
    for (PastQuestion past : corpus.pastQuestions()) {
      question(past.ask(), past.service(), past.topic(), NearLabel.of(past.service()));
    }
    for (ServiceManual service : corpus.services()) {
      for (PublishedAnswer answer : service.faq()) {
        String near = NearLabel.ofAnswer(service.id(), answer.id());
        answer.asks().forEach(ask -> question(ask, service.id(), answer.topic(), near));
      }
    }
  }

  private void question(String ask, String service, @Nullable Topic topic, String near) {
    asked.add(
        new Asked(
            ask,
            service,
            MatterLabel.of(service),
            topic,
            MessageKinds.MATTER,
            Optional.of(near)));
  }

  private void names(Corpus corpus) {
    for (ServiceManual service : corpus.services()) {
      List<String> names = new ArrayList<>(service.names());
      names.add(service.title());
      names.add(service.shortName());
      for (Referral referral : service.referrals()) {
        String near = NearLabel.ofReferral(service.id(), referral.id());
        question(referral.matter(), service.id(), null, near);
        referral.asks().forEach(ask -> question(ask, service.id(), null, near));
      }
      names.forEach(name -> question(name, service.id(), null, NearLabel.of(service.id())));
    }
  }

  private void broad(UnclearGroup group) {
    Set<String> labels = MatterLabel.of(group);
    Optional<String> near = Optional.of(NearLabel.BROAD);
    group
        .asks()
        .forEach(
            ask -> asked.add(new Asked(ask, null, labels, null, MessageKinds.MATTER, near)));
  }

  private void kind(String kind, List<String> messages) {
    Optional<String> near =
        kind.equals(MessageKinds.OUTSIDE) ? Optional.of(NearLabel.OUTSIDE) : Optional.empty();
    messages.forEach(
        message -> asked.add(new Asked(message, null, Set.of(), null, kind, near)));
  }

  private void cues(Corpus corpus) {
    CueExamples examples = new CueExamples(corpus, reader);
    examples.forEachBroad(
        (question, group) -> {
          TermSet terms = Terms.ofService(question);
          matters.add(new Example(MatterLabel.of(group), terms));
          near.add(new Example(NearLabel.BROAD, terms));
        });
    examples.forEach(
        (question, service, topic) -> {
          topics.add(new Example(topic.code(), Terms.ofTopic(question, service)));
          // A part beside its name makes a service no less clear.
          TermSet terms = Terms.ofService(question);
          matters.add(new Example(MatterLabel.of(service), terms));
          near.add(new Example(NearLabel.of(service), terms));
        });
  }

  /** What one message teaches. */
  private record Taught(
      Optional<Example> matter,
      Optional<Example> topic,
      Example kind,
      Optional<Example> near,
      Optional<Example> entry) {}

  private Taught read(Asked message) {
    Question question = reader.readAsWritten(message.text());
    Topic topic = message.topic();
    TermSet terms = Terms.ofService(question);
    return new Taught(
        message.matters().isEmpty()
            ? Optional.empty()
            : Optional.of(new Example(message.matters(), terms)),
        topic == null
            ? Optional.empty()
            : Optional.of(
                new Example(topic.code(), Terms.ofTopic(question, message.service()))),
        new Example(message.kind(), Terms.ofKind(question)),
        message.near().map(label -> new Example(label, terms)),
        message
            .near()
            .filter(NearLabel::isOfOne)
            .map(label -> new Example(label, Terms.ofEntry(question))));
  }

  private void add(Taught taught) {
    taught.matter().ifPresent(matters::add);
    taught.topic().ifPresent(topics::add);
    kinds.add(taught.kind());
    taught.near().ifPresent(near::add);
    taught
        .entry()
        .ifPresent(
            example ->
                entries
                    .computeIfAbsent(
                        NearLabel.ofService(example.labels().iterator().next()),
                        s -> new ArrayList<>())
                    .add(example));
  }

  /** Learns; takes seconds for thousands of questions. */
  public Learned learned() {
    Map<String, TextClassifier> ofEntries = new HashMap<>();
    entries.forEach(
        (label, examples) ->
            trained(examples).ifPresent(c -> ofEntries.put(NearLabel.service(label), c)));
    return new Learned(
        trained(matters),
        trained(topics),
        trained(kinds),
        NearestExamples.of(near),
        ofEntries);
  }

  private static Optional<TextClassifier> trained(List<Example> examples) {
    return examples.stream().map(Example::labels).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(TextClassifier.train(examples, COST));
  }
}
