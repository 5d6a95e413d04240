package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Outcome.Status;
import java.util.Optional;

/** Greetings, thanks, abuse, and commands meant for a machine. */
final class SmallTalkStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    String message = PlainTalkReader.compact(turn.inbound().text());
    String bare = turn.office().particles().strip(message);
    for (PlainTalk.SmallTalk talk : turn.office().talk().smalltalk()) {
      boolean whole = talk.whole().contains(message) || talk.whole().contains(bare);
      if (whole || talk.contains().stream().anyMatch(message::contains)) {
        turn.trace().note("small talk", talk.reply().key());
        return Optional.of(
            Move.aside(
                turn.office().others().plain(talk.reply(), Status.SMALLTALK),
                talk.forget() ? ConversationState.EMPTY : turn.state()));
      }
    }
    return Optional.empty();
  }
}
