package io.github.thamdai.dialogue.answering;

import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers from service manuals. */
public final class ServiceAnswers {
  /** Buttons offered after an answer, in this order, as far as the manual has them. */
  private static final List<Topic> NEXT =
      List.of(
          Topic.DOCUMENTS,
          Topic.STEPS,
          Topic.FEE,
          Topic.AMOUNT,
          Topic.DURATION,
          Topic.PERIOD,
          Topic.CHANNELS,
          Topic.ELIGIBILITY,
          Topic.REPORT);

  private static final int MOST_BUTTONS = 6;

  private final Wording wording;
  private final String agencyName;

  public ServiceAnswers(Wording wording, String agencyName) {
    this.wording = wording;
    this.agencyName = agencyName;
  }

  /** One topic of a manual; what the manual does not state is said to be not stated. */
  public Answer topic(ServiceManual service, Topic topic) {
    if (topic == Topic.OVERVIEW) {
      return overview(service);
    }
    Optional<Section> section = service.section(topic);
    if (section.isEmpty()) {
      return notStated(service, topic);
    }
    List<CardItem> items =
        section.get().none()
            ? List.of(new CardItem(wording.none(topic), "", ""))
            : new SectionItems(wording).of(section.get());
    String lead = wording.topic(topic).heading();
    if (SectionItems.noneConfirmed(section.get())) {
      lead = lead + "\n" + wording.say(Phrase.CONFIRM_ALL);
    }
    return answered(service, topic, card(service, lead, items, topic));
  }

  /** Several parts of a manual, one card each; the buttons offer none of them again. */
  public Answer topics(ServiceManual service, List<Topic> topics) {
    List<Reply> replies = new ArrayList<>();
    topics.forEach(topic -> replies.addAll(topic(service, topic).replies()));
    return new Answer(
        replies, next(service, topics), topic(service, topics.getFirst()).outcome());
  }

  private Answer overview(ServiceManual service) {
    List<CardItem> items = new ArrayList<>();
    items.add(
        new CardItem(
            wording.say(Phrase.BY_DIVISION, Map.of("division", service.division())), "", ""));
    return answered(
        service, Topic.OVERVIEW, card(service, service.summary(), items, null));
  }

  private Answer notStated(ServiceManual service, Topic topic) {
    String text =
        wording.say(
            Phrase.SECTION_UNKNOWN,
            Map.of("topic", wording.topic(topic).heading(), "division", service.division()));
    return new Answer(
        List.of(card(service, text, List.of(), null)),
        next(service, List.of(topic)),
        new Outcome(Status.NOT_FOUND, service.ref(), topic, List.of(), null));
  }

  /** A question that the manual itself answers in so many words. */
  public Answer published(ServiceManual service, PublishedAnswer entry) {
    String text =
        entry.confirmed()
            ? entry.answer()
            : entry.answer() + "\n" + wording.say(Phrase.CONFIRM_WITH_STAFF);
    Answer answer = answered(service, entry.topic(), card(service, text, List.of(), null));
    return new Answer(answer.replies(), answer.choices(), answer.outcome().by(entry.heading()));
  }

  /** A matter that another agency handles. */
  public Answer referral(ServiceManual service, Referral referral) {
    String text =
        wording.say(Phrase.REFERRED, Map.of("agency", agencyName, "to", referral.to()))
            + "\n"
            + referral.how();
    if (!referral.confirmed()) {
      text = text + "\n" + wording.say(Phrase.CONFIRM_WITH_STAFF);
    }
    Reply card =
        new Card(
            referral.matter(),
            text,
            List.of(),
            SourceLinks.to(service.ref(), service.updated(), wording));
    return new Answer(
        List.of(card),
        List.of(),
        new Outcome(Status.REFERRED, service.ref(), Topic.CHANNELS, List.of(), null));
  }

  private Answer answered(ServiceManual service, Topic topic, Card card) {
    return new Answer(
        List.of(card),
        next(service, List.of(topic)),
        Outcome.answered(service.ref(), topic));
  }

  private Card card(
      ServiceManual service, String text, List<CardItem> items, @Nullable Topic topic) {
    List<Link> links = new ArrayList<>();
    service.links().forEach(link -> links.add(new Link(link.label(), link.url())));
    links.addAll(SourceLinks.to(service.ref(), service.updated(), wording));
    return new Card(service.title(), text, items, List.copyOf(links), topic);
  }

  private List<Choice> next(ServiceManual service, List<Topic> shown) {
    List<Choice> choices = new ArrayList<>();
    for (Topic topic : NEXT) {
      boolean more = !shown.contains(topic) && service.section(topic).isPresent();
      if (more && choices.size() < MOST_BUTTONS) {
        choices.add(
            new Choice(wording.topic(topic).button(), wording.topic(topic).ask()));
      }
    }
    return choices;
  }
}
