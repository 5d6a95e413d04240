package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.Questions;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code answer-question}: the same as at the desk, from a chat. */
public final class AnswerQuestionAction implements FlowAction {
  private final Questions questions;
  private final Colleague.Finder colleagues;
  private final CaseNotices notices;

  public AnswerQuestionAction(
      Questions questions, Colleague.Finder colleagues, CaseNotices notices) {
    this.questions = questions;
    this.colleagues = colleagues;
    this.notices = notices;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.ANSWER_QUESTION;
  }

  @Override
  public ActionResult run(ActionCall call) {
    Optional<Colleague> who = colleagues.find(call.speaker().identity());
    Optional<CitizenQuestion> asked =
        who.flatMap(
            colleague -> WaitingQuestions.meant(questions, colleague, call.text("number")));
    if (who.isEmpty() || asked.isEmpty()) {
      return ActionResult.told(Map.of("answered", "no"));
    }
    CitizenQuestion question = asked.get();
    String answer = call.text("answer");
    return new ActionResult(
        Map.of("answered", "yes"),
        List.of(
            new AnswerQuestion(
                question.number(),
                answer,
                notices.ofAnswer(question.text(), answer, question.division()),
                who.get().account(),
                call.inbound().now())));
  }
}
