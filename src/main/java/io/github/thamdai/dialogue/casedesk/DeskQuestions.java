package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.Questions;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.text.ThaiDates;
import java.util.Optional;

/** {@code desk-questions}: those that wait for the division of whoever asks, the next due first. */
public final class DeskQuestions implements FlowAction {
  private static final int SHORT = 120;

  private final Questions questions;
  private final Colleague.Finder colleagues;
  private final CaseWording wording;

  public DeskQuestions(Questions questions, Colleague.Finder colleagues, CaseWording wording) {
    this.questions = questions;
    this.colleagues = colleagues;
    this.wording = wording;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.DESK_QUESTIONS;
  }

  @Override
  public ActionResult run(ActionCall call) {
    Optional<Colleague> who = colleagues.find(call.speaker().identity());
    if (who.isEmpty() || !who.get().placed()) {
      return DeskListing.none(false);
    }
    String number = call.text("number");
    return number.isBlank()
        ? DeskListing.all(
            questions.waiting(who.get().scope(), DeskListing.MOST),
            DeskQuestions::shortly,
            this::more)
        : WaitingQuestions.meant(questions, who.get(), number)
            .map(one -> DeskListing.one(one.number().toString(), whole(one)))
            .orElseGet(() -> DeskListing.none(true));
  }

  private String more(String count) {
    return wording.say(CaseSentence.DESK_MORE_QUESTIONS, "count", count);
  }

  private static String shortly(CitizenQuestion question) {
    String cut = DeskListing.cut(question.text(), SHORT);
    return question.number() + " · " + ThaiDates.formatShort(question.replyDue()) + " · " + cut;
  }

  private static String whole(CitizenQuestion question) {
    return question.number() + "\n" + question.text();
  }
}
