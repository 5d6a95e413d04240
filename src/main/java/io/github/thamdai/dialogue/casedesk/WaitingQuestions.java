package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.casework.question.Questions;
import java.util.List;
import java.util.Optional;

/** Finds the waiting question that somebody of the office means by a number. */
final class WaitingQuestions {
  private WaitingQuestions() {}

  /**
   * The one that is meant.
   *
   * @param typed a whole number, or how it ends
   * @return empty when there is none, when it is not theirs to see, or when several end like this
   */
  static Optional<CitizenQuestion> meant(Questions questions, Colleague who, String typed) {
    if (!who.placed()) {
      return Optional.empty();
    }
    // Who looks at questions may leave out the letter that tells their numbers from cases'.
    Optional<QuestionNumber> whole =
        QuestionNumber.of(typed).or(() -> QuestionNumber.of("Q" + typed.strip()));
    if (whole.isPresent()) {
      return whole
          .flatMap(questions::find)
          .filter(one -> one.state() == QuestionState.WAITING && who.sees(one.division()));
    }
    List<CitizenQuestion> ending =
        DeskNumber.ending(typed).map(no -> questions.waitingOf(who.scope(), no)).orElse(List.of());
    return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
  }
}
