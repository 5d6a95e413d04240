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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /** By service. */
  private final Map<String, List<Example>> entries = new TreeMap<>();

  /**
   * A message as it stands in a file, with what it teaches.
   *
   * @param service the one it is about, if any
   * @param matters labels among the matters; none if it is about none
   * @param topic the part that is asked, if it teaches one
   * @param near the {@link NearLabel} under which it is remembered, if it is
   */
  private record Asked(
      String text,
      @Nullable String service,
      Set<String> matters,
      @Nullable Topic topic,
      String kind,
      @Nullable String near) {}

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
    List<List<Example>> lessons = new ArrayList<>(List.of(matters, topics, kinds, near));
    lessons.addAll(entries.values());
    return ExampleDigest.of(lessons);
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
            near));
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
    for (String ask : group.asks()) {
      asked.add(new Asked(ask, null, labels, null, MessageKinds.MATTER, NearLabel.BROAD));
    }
  }

  private void kind(String kind, List<String> messages) {
    String near = kind.equals(MessageKinds.OUTSIDE) ? NearLabel.OUTSIDE : null;
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
          entry(service, new Example(NearLabel.of(service), Terms.ofKind(question)));
        });
  }

  /** A message, and what is looked at in it. */
  private record Read(
      Asked message, TermSet ofService, Optional<TermSet> ofTopic, TermSet ofKind) {}

  private Read read(Asked message) {
    Question question = reader.readAsWritten(message.text());
    return new Read(
        message,
        Terms.ofService(question),
        Optional.ofNullable(message.topic()).map(t -> Terms.ofTopic(question, message.service())),
        Terms.ofKind(question));
  }

  private void add(Read read) {
    Asked message = read.message();
    kinds.add(new Example(message.kind(), read.ofKind()));
    if (!message.matters().isEmpty()) {
      matters.add(new Example(message.matters(), read.ofService()));
    }
    Topic topic = message.topic();
    if (topic != null) {
      read.ofTopic().ifPresent(terms -> topics.add(new Example(topic.code(), terms)));
    }
    String label = message.near();
    if (label != null) {
      near.add(new Example(label, read.ofService()));
      if (message.service() != null) {
        entry(message.service(), new Example(label, read.ofKind()));
      }
    }
  }

  private void entry(String service, Example example) {
    entries.computeIfAbsent(service, s -> new ArrayList<>()).add(example);
  }

  /** Learns; takes seconds for thousands of questions. */
  public Learned learned() {
    Map<String, TextClassifier> ofEntries = new HashMap<>();
    entries.forEach(
        (service, examples) -> trained(examples).ifPresent(c -> ofEntries.put(service, c)));
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
