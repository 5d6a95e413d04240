package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.evaluation.OfficeAtHand;
import java.time.LocalDate;

/** A citizen talking with the sample office. */
final class SampleConversation {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private final OfficeAtHand office;
  private ConversationState state = ConversationState.EMPTY;

  SampleConversation(OfficeAtHand office) {
    this.office = office;
  }

  Turn turn(String message) {
    Turn turn = office.assistant().reply(state, new Inbound(message, Role.CITIZEN, TODAY));
    state = turn.state();
    return turn;
  }

  Outcome say(String message) {
    return turn(message).outcome();
  }

  /** "status source topic", as far as there are any. */
  String outcome(String message) {
    Outcome outcome = say(message);
    String source = outcome.source() == null ? "" : " " + outcome.source().id();
    String topic = outcome.topic() == null ? "" : " " + outcome.topic().code();
    return outcome.status().code() + source + topic;
  }
}
