package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.answering.Answer;
import java.util.List;

/** What a step decided: the answer, what to remember, and what to do. */
record Move(Answer answer, ConversationState state, List<Effect> effects) {

  Move(Answer answer, ConversationState state) {
    this(answer, state, List.of());
  }

  /** Says something and leaves the conversation where it was. */
  static Move aside(Answer answer, ConversationState state) {
    return new Move(answer, state);
  }

  /** Answers, and remembers what was answered for the next question. */
  static Move onward(Answer answer, ConversationState before) {
    Outcome outcome = answer.outcome();
    boolean asksBack = outcome.status() == Outcome.Status.CLARIFY;
    boolean keepsSubject = outcome.source() == null;
    return new Move(
        answer,
        new ConversationState(
            keepsSubject ? before.source() : outcome.source(),
            // What is asked back is a new question: the part asked before no longer counts.
            outcome.topic() == null && keepsSubject && !asksBack
                ? before.topic()
                : outcome.topic(),
            asksBack ? outcome.candidates() : List.of(),
            null));
  }
}
