package io.github.thamdai.dialogue.routing;

import java.util.Optional;

/** Questions about the office itself: hours, telephone, where it is. */
final class AgencyStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    // Inside a conversation about a service, "เปิดกี่โมง" may be about that service's counter; the
    // office's own hours are the same answer with a surer source.
    return turn.office()
        .agencyMatters()
        .detect(turn.question().plain())
        .map(
            aspect -> {
              turn.trace().note("agency", aspect.key());
              return Move.aside(
                  turn.office().agency().aspect(aspect.key(), aspect.topic()), turn.state());
            });
  }
}
