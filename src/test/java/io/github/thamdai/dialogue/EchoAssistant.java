package io.github.thamdai.dialogue;

import java.util.List;

/** Says what it heard and what it remembers; remembers the last message. */
public final class EchoAssistant implements Assistant {

  @Override
  public Turn reply(ConversationState state, Inbound inbound) {
    String heard = inbound.role() + " " + inbound.text() + " after " + state.staffQuery();
    return new Turn(
        List.of(new Reply.Text(heard)),
        List.of(),
        Outcome.of(Outcome.Status.SMALLTALK),
        new ConversationState(null, null, List.of(), inbound.text()));
  }
}
