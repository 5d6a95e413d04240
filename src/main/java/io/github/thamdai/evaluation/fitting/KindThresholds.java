package io.github.thamdai.evaluation.fitting;

import io.github.thamdai.dialogue.finding.MessageKinds;
import java.util.List;
import java.util.function.Predicate;

/** How sure it must be that a message is of another kind than a question about a matter. */
final class KindThresholds {
  private static final double LEAST = 0.2;
  private static final double LEAST_TALK = 0.4;
  private static final double MISSED_BORNE = 0.10;
  private static final double FALSE_BORNE = 0.005;
  private static final double OFFICE_FALSE_BORNE = 0.05;

  private final List<MeasuredQuestion> questions;

  KindThresholds(List<MeasuredQuestion> questions) {
    this.questions = questions;
  }

  double talk() {
    // Whoever answers a question with a word or two is not to be taken for making conversation.
    return Math.max(
        LEAST_TALK, above(MessageKinds::isTalk, q -> q.label().status().equals("smalltalk")));
  }

  double asksOfOthers() {
    // Refusing an honest question is worse than looking one up, so examples that are easily told
    // apart must not make it too ready; among some two dozen kinds a fifth is well above chance.
    return Math.max(
        LEAST, above(MessageKinds.PRIVATE::equals, q -> q.label().status().equals("denied")));
  }

  double ofOffice() {
    List<Threshold.Scored> named =
        questions.stream()
            .filter(q -> q.question().namesOffice())
            .map(q -> new Threshold.Scored(share(q, MessageKinds::isOfOffice), isOfOffice(q)))
            .toList();
    return Threshold.of(named, MISSED_BORNE, OFFICE_FALSE_BORNE);
  }

  /** "agency" beside a service only says that the office's own record would do too. */
  private static boolean isOfOffice(MeasuredQuestion question) {
    return !question.label().sources().isEmpty()
        && question.label().sources().getFirst().equals("agency");
  }

  private double above(Predicate<String> kind, Predicate<MeasuredQuestion> holds) {
    return Threshold.of(
        questions.stream()
            .map(q -> new Threshold.Scored(share(q, kind), holds.test(q)))
            .toList(),
        MISSED_BORNE,
        FALSE_BORNE);
  }

  private static double share(MeasuredQuestion question, Predicate<String> kind) {
    return question.measured().kinds().entrySet().stream()
        .filter(k -> kind.test(k.getKey()))
        .mapToDouble(k -> k.getValue())
        .sum();
  }
}
