package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.staffdesk.StaffRequest;
import io.github.thamdai.staff.StaffQuery;
import java.util.List;
import java.util.Optional;

/** Questions about the measures: their public part for everyone, what is owed for staff. */
final class StaffStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    return turn.office()
        .staffDesk()
        .understand(
            turn.question().normalized(), turn.inbound().today(), turn.state().staffQuery())
        .map(query -> move(turn, query));
  }

  private static Move move(TurnContext turn, StaffQuery query) {
    boolean staff = turn.inbound().role().seesStaffMatters();
    turn.trace().note("staff", query.toString());
    Answer answer =
        turn.office().staffDesk().answer(new StaffRequest(query, staff, turn.inbound().today()));
    Outcome outcome = answer.outcome();
    return switch (outcome.status()) {
      case ANSWERED, NOT_FOUND ->
          new Move(
              answer,
              new ConversationState(outcome.source(), outcome.topic(), List.of(), query));
      case CLARIFY, REFERRED, SMALLTALK, FLOW, DENIED, ERROR -> Move.aside(answer, turn.state());
    };
  }
}
