package io.github.thamdai.dialogue.answering;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.Contact;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.Fact;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.CardItem;
import io.github.thamdai.dialogue.Reply.Link;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.dialogue.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers about the office itself, from agency.yaml. */
public final class AgencyAnswers {
  private static final int MOST_WAYS = 3;

  private final Agency agency;
  private final Wording wording;

  public AgencyAnswers(Agency agency, Wording wording) {
    this.agency = agency;
    this.wording = wording;
  }

  /**
   * One aspect of the office.
   *
   * @param aspect hours, about, a kind of contact, or a key of {@code unknown}
   */
  public Answer aspect(String aspect, Topic topic) {
    if (aspect.equals("hours") && !agency.hours().isEmpty()) {
      return answered(topic, heading(Phrase.HOURS_HEADING), facts(agency.hours()));
    }
    if (aspect.equals("about")) {
      return answered(topic, heading(Phrase.ABOUT_HEADING), facts(agency.about()));
    }
    if (agency.unknown().contains(aspect)) {
      return unknown(aspect, topic);
    }
    List<CardItem> asked = contacts(aspect);
    List<Link> links = new ArrayList<>(ways(aspect));
    links.addAll(links());
    return answered(
        topic, heading(Phrase.CONTACT_HEADING), asked.isEmpty() ? contacts("") : asked, links);
  }

  /** Contacts that can be opened at once, of a kind; of all for "". */
  private List<Link> ways(String kind) {
    return agency.contacts().stream()
        .filter(contact -> isOf(kind, contact))
        .flatMap(
            contact ->
                Stream.ofNullable(contact.url()).map(url -> new Link(contact.label(), url)))
        .toList();
  }

  /** What a division does. */
  public Answer division(Division division) {
    return answered(
        Topic.DIVISIONS,
        wording.say(Phrase.DIVISION_HEADING, Map.of("division", division.name())),
        facts(division.duties()));
  }

  private Answer unknown(String aspect, Topic topic) {
    String matter = wording.unknownMatters().getOrDefault(aspect, "");
    String text =
        wording.say(
            Phrase.AGENCY_UNKNOWN, Map.of("agency", agency.shortName(), "matter", matter));
    return new Answer(
        List.of(new Card(agency.shortName(), text, contacts(""), links())),
        List.of(),
        new Outcome(Status.NOT_FOUND, agency.ref(), topic, List.of(), null));
  }

  /** Ways to reach the office, for replies that cannot answer. */
  public List<Link> ways() {
    return ways("").stream().limit(MOST_WAYS).toList();
  }

  private Answer answered(Topic topic, String text, List<CardItem> items) {
    return answered(topic, text, items, links());
  }

  private Answer answered(Topic topic, String text, List<CardItem> items, List<Link> links) {
    return new Answer(
        List.of(new Card(agency.shortName(), text, items, List.copyOf(links))),
        List.of(),
        Outcome.answered(agency.ref(), topic));
  }

  private List<Link> links() {
    return SourceLinks.to(agency.ref(), agency.updated(), wording);
  }

  private String heading(Phrase phrase) {
    return wording.say(phrase, Map.of("agency", agency.shortName()));
  }

  private List<CardItem> contacts(String kind) {
    return agency.contacts().stream()
        .filter(contact -> isOf(kind, contact))
        .map(c -> new CardItem(c.label(), c.value(), caution(c.confirmed())))
        .toList();
  }

  private static boolean isOf(String kind, Contact contact) {
    return kind.isEmpty() || contact.kind().equals(kind);
  }

  private List<CardItem> facts(List<Fact> facts) {
    return facts.stream().map(f -> new CardItem(f.text(), "", caution(f.confirmed()))).toList();
  }

  private String caution(boolean confirmed) {
    return confirmed ? "" : wording.say(Phrase.CONFIRM_WITH_STAFF);
  }
}
