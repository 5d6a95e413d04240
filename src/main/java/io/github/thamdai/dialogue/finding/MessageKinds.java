package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.PastQuestion;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.UnclearQuestion;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.QuestionReader;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.classify.Example;
import io.github.thamdai.search.classify.TextClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what kind of message a message is: about a matter of the office, or something else of which
 * there are examples. Learned from the examples and, for matters, from all that people have asked.
 */
public final class MessageKinds {
  /** A question about a matter of the office or of its neighbours. */
  public static final String MATTER = "matter";

  /** A request for another person's data. */
  public static final String PRIVATE = "private";

  /** A question that no office's documents answer. */
  public static final String OUTSIDE = "outside";

  private static final String TALK = "talk ";
  private static final String OFFICE = "agency ";

  private static final double COST = 10;

  private final TextIndex index;
  private final Optional<TextClassifier> kinds;

  /**
   * Learns.
   *
   * @param others examples of each other kind, by its name
   */
  public MessageKinds(
      Corpus corpus, TextIndex index, QuestionReader reader, Map<String, List<String>> others) {
    this.index = index;
    List<Example> examples = new ArrayList<>();
    for (String matter : matters(corpus)) {
      examples.add(new Example(MATTER, Terms.ofKind(index, reader.readAsWritten(matter))));
    }
    others.forEach(
        (kind, messages) ->
            messages.forEach(
                message ->
                    examples.add(
                        new Example(kind, Terms.ofKind(index, reader.readAsWritten(message))))));
    this.kinds =
        examples.stream().map(Example::label).distinct().count() < 2
            ? Optional.empty()
            : Optional.of(TextClassifier.train(examples, COST));
  }

  /** The kind of small talk that gets one reply. */
  public static String talk(String reply) {
    return TALK + reply;
  }

  public static boolean isTalk(String kind) {
    return kind.startsWith(TALK);
  }

  /** The kind of question that asks one aspect of the office itself. */
  public static String ofOffice(String aspect) {
    return OFFICE + aspect;
  }

  public static boolean isOfOffice(String kind) {
    return kind.startsWith(OFFICE);
  }

  private static List<String> matters(Corpus corpus) {
    List<String> matters = new ArrayList<>();
    corpus.pastQuestions().stream().map(PastQuestion::ask).forEach(matters::add);
    corpus.unclear().stream().map(UnclearQuestion::ask).forEach(matters::add);
    for (ServiceManual service : corpus.services()) {
      matters.addAll(service.names());
      service.faq().stream().map(PublishedAnswer::asks).forEach(matters::addAll);
      for (Referral referral : service.referrals()) {
        matters.addAll(referral.asks());
      }
    }
    corpus.faqs().stream().map(Faq::entry).map(PublishedAnswer::asks).forEach(matters::addAll);
    return matters;
  }

  /** How likely each kind is; empty when nothing of the message is known. */
  public Map<String, Double> of(Question question) {
    return kinds
        .map(classifier -> classifier.probabilities(Terms.ofKind(index, question)))
        .orElse(Map.of());
  }
}
