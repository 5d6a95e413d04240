package io.github.thamdai.dialogue.answering;

import io.github.thamdai.corpus.Faq;
import io.github.thamdai.corpus.Page;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.dialogue.Reply.Text;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers from published questions and pages, and the replies that ask back or cannot answer. */
public final class OtherAnswers {
  private final Wording wording;
  private final String agencyName;
  private final List<Link> ways;

  /**
   * Composes for one office.
   *
   * @param ways how to reach the office when the assistant cannot answer
   */
  public OtherAnswers(Wording wording, String agencyName, List<Link> ways) {
    this.wording = wording;
    this.agencyName = agencyName;
    this.ways = ways;
  }

  public Answer faq(Faq faq) {
    String text =
        faq.entry().confirmed()
            ? faq.entry().answer()
            : faq.entry().answer() + "\n" + wording.say(Phrase.CONFIRM_WITH_STAFF);
    Card card =
        new Card(
            faq.entry().asks().getFirst(),
            text,
            List.of(),
            SourceLinks.to(faq.ref(), faq.updated(), wording));
    return new Answer(
        List.of(card), List.of(), Outcome.answered(faq.ref(), faq.entry().topic()));
  }

  public Answer page(Page page) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(page.title(), page.url()));
    links.addAll(SourceLinks.to(page.ref(), page.updated(), wording));
    return new Answer(
        List.of(new Card(page.title(), page.text(), List.of(), links)),
        List.of(),
        Outcome.answered(page.ref(), Topic.OVERVIEW));
  }

  /** Asks which of several services is meant. */
  public Answer which(List<ServiceManual> services, @Nullable Topic topic) {
    List<Choice> choices = new ArrayList<>();
    List<SourceRef> candidates = new ArrayList<>();
    for (ServiceManual service : services) {
      choices.add(new Choice(service.shortName(), service.title()));
      candidates.add(service.ref());
    }
    String text =
        wording.say(Phrase.CLARIFY) + "\n" + wording.say(Phrase.CLARIFY_NONE_OF_THESE);
    return new Answer(
        List.of(new Text(text)),
        choices,
        new Outcome(Status.CLARIFY, null, topic, candidates, null));
  }

  /** Asks for the matter, when only a part of some service was named. */
  public Answer whichMatter(@Nullable Topic topic) {
    return new Answer(
        List.of(new Text(wording.say(Phrase.CLARIFY_TOPIC))),
        wording.starters(),
        new Outcome(Status.CLARIFY, null, topic, List.of(), null));
  }

  public Answer notFound(@Nullable Topic topic) {
    Card card =
        new Card(
            wording.say(Phrase.NOT_FOUND, Map.of("agency", agencyName)),
            wording.say(Phrase.NOT_FOUND_NEXT),
            List.of(),
            ways);
    return new Answer(
        List.of(card),
        wording.starters(),
        new Outcome(Status.NOT_FOUND, null, topic, List.of(), null));
  }

  /** A sentence by itself. */
  public Answer plain(Phrase phrase, Status status) {
    return new Answer(
        List.of(new Text(wording.say(phrase, Map.of("agency", agencyName, "signin", "/sign-in")))),
        status == Status.SMALLTALK ? wording.starters() : List.of(),
        Outcome.of(status));
  }
}
