package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.finding.TopicRanking;
import io.github.thamdai.dialogue.understanding.AgencyAspect;
import io.github.thamdai.dialogue.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what was found into an answer. */
final class FoundAnswers {
  private final TurnContext turn;

  FoundAnswers(TurnContext turn) {
    this.turn = turn;
  }

  /**
   * What a candidate answers.
   *
   * @param lookup in which it was found
   * @param asking the question whose part is asked: a part of a message may leave that to the rest
   */
  Answer answer(Lookup lookup, Candidate found, Question asking) {
    return switch (found.whole()) {
      case Target.OfService service -> service(lookup, found, service.service(), asking);
      case Target.OfFaq faq -> turn.office().others().faq(faq.faq());
      case Target.OfPage page -> turn.office().others().page(page.page());
      case Target.OfDivision division -> turn.office().agency().division(division.division());
      case Target.OfAnswer answer ->
          turn.office().services().published(answer.service(), answer.answer());
      case Target.OfReferral referral ->
          turn.office().services().referral(referral.service(), referral.referral());
    };
  }

  Answer which(Question question, List<ServiceManual> services) {
    Topic topic = question.topics().isEmpty() ? null : question.topics().getFirst().topic();
    return turn.office().others().which(services, topic);
  }

  private Answer service(
      Lookup lookup, Candidate found, ServiceManual service, Question asking) {
    List<TopicRanking.Likely> ranked = turn.office().finder().topics().rank(asking, service);
    List<Topic> topics =
        new TopicChoice(ranked, turn.office().clauses())
            .choose(asking, service, Lookup.named(turn, asking).isPresent());
    Explanation.ofTopics(ranked, turn.trace());
    turn.trace().note("answered with", topics::toString);
    EntryChoice entries = EntryChoice.of(turn);
    Optional<Target.OfReferral> referral = entries.referral(lookup, found);
    if (referral.isPresent()) {
      turn.trace().note("referral", referral.get().referral().id());
      return turn.office().services().referral(service, referral.get().referral());
    }
    Optional<PublishedAnswer> written =
        entries.answer(lookup, found, service, ranked);
    if (written.isPresent()) {
      turn.trace().note("entry", written.get().id());
      return published(service, written.get(), topics);
    }
    if (topics.getFirst() == Topic.CONTACT) {
      return contact(asking);
    }
    return turn.office().services().topics(service, topics);
  }

  /** A manual has no telephone of its own; how to reach the office is the office's to say. */
  private Answer contact(Question question) {
    String aspect =
        turn.office()
            .agencyMatters()
            .named(question.plain())
            .filter(named -> named.topic() == Topic.CONTACT)
            .map(AgencyAspect::key)
            .orElse("");
    turn.trace().note("contact", aspect);
    return turn.office().agency().aspect(aspect, Topic.CONTACT);
  }

  /** The written answer first, then the part of the manual that was asked, if it says more. */
  private Answer published(ServiceManual service, PublishedAnswer answer, List<Topic> topics) {
    Answer written = turn.office().services().published(service, answer);
    List<Topic> stated =
        topics.stream()
            .filter(t -> t != Topic.OVERVIEW && service.section(t).isPresent())
            // What happens to whoever breaks a law is told in a sentence, not by a list of laws;
            // who asks for the law first, and got an answer about something else, is given the list.
            .filter(
                t ->
                    t != Topic.LAW
                        || (topics.getFirst() == Topic.LAW && answer.topic() != Topic.LAW))
            .toList();
    if (stated.isEmpty()) {
      return written;
    }
    // What was asked is the topic of the question; the written answer only serves it.
    Answer parts = turn.office().services().topics(service, stated);
    List<Reply> replies = new ArrayList<>(written.replies());
    replies.addAll(parts.replies());
    return new Answer(replies, parts.choices(), parts.outcome().by(answer.heading()));
  }

  static Answer joined(List<Answer> answers) {
    List<Reply> replies = new ArrayList<>();
    answers.forEach(answer -> replies.addAll(answer.replies()));
    return new Answer(
        replies, answers.getLast().choices(), answers.getFirst().outcome());
  }
}
