package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.finding.MessageKinds;
import io.github.thamdai.dialogue.understanding.Question;
import java.util.Map;

/**
 * One message on its way through the steps.
 *
 * @param kinds how likely the message is of each of the {@link MessageKinds kinds}
 * @param trace records what each step did, for explaining
 */
record TurnContext(
    ConversationState state,
    Inbound inbound,
    Question question,
    Map<String, Double> kinds,
    Knowledge office,
    Trace trace) {

  /** The same message in a conversation that stands elsewhere. */
  TurnContext in(ConversationState other) {
    return new TurnContext(other, inbound, question, kinds, office, trace);
  }
}
