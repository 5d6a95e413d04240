package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Candidate;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.understanding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what was found into an answer. */
final class FoundAnswers {
  private final TurnContext turn;
  private final Lookup lookup;

  FoundAnswers(TurnContext turn, Lookup lookup) {
    this.turn = turn;
    this.lookup = lookup;
  }

  Answer answer(Question question, Candidate found) {
    return switch (found.whole()) {
      case Target.OfService service -> service(question, found, service.service());
      case Target.OfFaq faq -> turn.office().others().faq(faq.faq());
      case Target.OfPage page -> turn.office().others().page(page.page());
      case Target.OfDivision division -> turn.office().agency().division(division.division());
      case Target.OfAnswer answer ->
          turn.office().services().published(answer.service(), answer.answer());
      case Target.OfReferral referral ->
          turn.office().services().referral(referral.service(), referral.referral());
      case Target.OfPastQuestion past ->
          turn.office().services().topic(past.service(), past.topic());
    };
  }

  Answer which(Question question, List<Candidate> candidates) {
    List<ServiceManual> services = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.whole() instanceof Target.OfService service) {
        services.add(service.service());
      }
    }
    Topic topic = question.topics().isEmpty() ? null : question.topics().getFirst().topic();
    return turn.office().others().which(services, topic);
  }

  private Answer service(Question question, Candidate found, ServiceManual service) {
    List<Topic> topics = TopicChoice.choose(question, lookup.findings().topics(), service);
    turn.trace().note("topic", topics + " from " + question.topics() + lookup.findings().topics());
    Optional<Target> entry = entry(found, service);
    if (entry.isPresent()) {
      turn.trace().note("entry", entry.get().toString());
      return entry.get() instanceof Target.OfReferral referral
          ? turn.office().services().referral(service, referral.referral())
          : published(service, entry.get(), topics);
    }
    return joined(topics.stream().map(t -> turn.office().services().topic(service, t)).toList());
  }

  /** The written answer first, then the part of the manual that was asked, if it says more. */
  private Answer published(ServiceManual service, Target entry, List<Topic> topics) {
    PublishedAnswer answer = ((Target.OfAnswer) entry).answer();
    List<Answer> parts = new ArrayList<>();
    parts.add(turn.office().services().published(service, answer));
    for (Topic topic : topics) {
      if (topic != Topic.OVERVIEW && service.section(topic).isPresent()) {
        parts.add(turn.office().services().topic(service, topic));
      }
    }
    Answer all = joined(parts);
    // What was asked is the topic of the question; the written answer only serves it.
    return new Answer(
        all.replies(), all.choices(), parts.get(parts.size() > 1 ? 1 : 0).outcome());
  }

  /** The part of the manual that says it in so many words, if one is near enough. */
  private Optional<Target> entry(Candidate found, ServiceManual service) {
    if (found.entries().isEmpty()) {
      return Optional.empty();
    }
    Candidate.Entry best = found.entries().getFirst();
    double needed = turn.office().parameters().entryAbove();
    // A manual that only refers has nothing else to say.
    boolean onlyRefers =
        best.target() instanceof Target.OfReferral && service.sections().size() <= 4;
    return best.score() >= needed || onlyRefers ? Optional.of(best.target()) : Optional.empty();
  }

  static Answer joined(List<Answer> answers) {
    List<Reply> replies = new ArrayList<>();
    answers.forEach(answer -> replies.addAll(answer.replies()));
    return new Answer(
        replies, answers.getLast().choices(), answers.getFirst().outcome());
  }
}
