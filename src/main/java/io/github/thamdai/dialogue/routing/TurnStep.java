package io.github.thamdai.dialogue.routing;

import java.util.Optional;

/** One way of understanding a message. */
interface TurnStep {

  /** Empty when this step does not concern the message. */
  Optional<Move> attempt(TurnContext turn);
}
