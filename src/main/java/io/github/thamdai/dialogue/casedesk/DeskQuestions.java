package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.casework.question.Questions;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.text.ThaiDates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code desk-questions}: those that wait for the division of whoever asks. */
public final class DeskQuestions implements FlowAction {
  private static final int MOST = 10;
  private static final int SHORT = 120;
  private static final int LOOKED_AT = 100;

  private final Questions questions;
  private final Colleague.Finder colleagues;

  public DeskQuestions(Questions questions, Colleague.Finder colleagues) {
    this.questions = questions;
    this.colleagues = colleagues;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.DESK_QUESTIONS;
  }

  @Override
  public ActionResult run(ActionCall call) {
    List<CitizenQuestion> waiting = waiting(questions, colleagues, call);
    String number = call.text("number");
    if (!number.isBlank()) {
      return DeskNumber.pick(waiting, q -> q.number().toString(), number)
          .map(one -> told(one.number().toString(), whole(one)))
          .orElseGet(DeskQuestions::none);
    }
    return waiting.isEmpty()
        ? none()
        : told(
            "",
            waiting.stream()
                .limit(MOST)
                .map(DeskQuestions::shortly)
                .collect(Collectors.joining("\n")));
  }

  /** Oldest first. */
  static List<CitizenQuestion> waiting(
      Questions questions, Colleague.Finder colleagues, ActionCall call) {
    Optional<Colleague> who = colleagues.find(call.speaker().identity());
    if (who.isEmpty() || (!who.get().all() && who.get().division() == null)) {
      return List.of();
    }
    String division = who.get().all() ? null : who.get().division();
    return questions.list(QuestionState.WAITING, division, 0, LOOKED_AT);
  }

  private static ActionResult told(String number, String listed) {
    return ActionResult.told(Map.of("found", "yes", "full-number", number, "listed", listed));
  }

  private static ActionResult none() {
    return ActionResult.told(Map.of("found", "no", "full-number", "", "listed", ""));
  }

  private static String shortly(CitizenQuestion question) {
    String text = question.text();
    String cut = text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
    return question.number() + " · " + ThaiDates.formatShort(question.replyDue()) + " · " + cut;
  }

  private static String whole(CitizenQuestion question) {
    return question.number() + "\n" + question.text();
  }
}
