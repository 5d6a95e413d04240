package io.github.thamdai.admin.desk;

import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.QuestionState;
import java.util.List;

/**
 * What stands in the form of a question.
 *
 * @param alarm why it was refused; "" when it is new
 * @param faults of the office's files
 * @param lost an answer for which there is no form any more, so that nothing typed is lost
 * @param answer to the citizen while the question waits, to everybody after
 * @param asks ways to ask, one a line
 * @param topic code
 */
record QuestionDraft(
    String alarm,
    List<String> faults,
    String lost,
    String answer,
    String asks,
    String topic,
    String division) {
  static final String COMMON_TOPIC = "overview";

  /** As the forms stand before anybody typed. */
  static QuestionDraft of(CitizenQuestion question) {
    String answer = question.state() == QuestionState.WAITING ? "" : question.answer();
    return new QuestionDraft(
        "", List.of(), "", answer, question.text(), COMMON_TOPIC, question.division());
  }

  QuestionDraft refused(String why, List<String> faulty) {
    return new QuestionDraft(why, faulty, lost, answer, asks, topic, division);
  }

  QuestionDraft answered(String typed) {
    return new QuestionDraft(alarm, faults, lost, typed, asks, topic, division);
  }

  QuestionDraft without(String typed) {
    return new QuestionDraft(alarm, faults, typed, answer, asks, topic, division);
  }

  QuestionDraft asked(String ways, String about) {
    return new QuestionDraft(alarm, faults, lost, answer, ways, about, division);
  }

  QuestionDraft handedTo(String other) {
    return new QuestionDraft(alarm, faults, lost, answer, asks, topic, other);
  }
}
