package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.understanding.Question;

/**
 * One message on its way through the steps.
 *
 * @param trace records what each step did, for explaining
 */
record TurnContext(
    ConversationState state, Inbound inbound, Question question, Knowledge office, Trace trace) {

  /** The same message in a conversation that stands elsewhere. */
  TurnContext in(ConversationState other) {
    return new TurnContext(other, inbound, question, office, trace);
  }
}
