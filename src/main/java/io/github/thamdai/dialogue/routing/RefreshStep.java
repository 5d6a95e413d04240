package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.wording.Phrase;
import java.util.List;
import java.util.Optional;

/** รีเฟรชดัชนี, said by an admin. */
final class RefreshStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    String message = PlainTalkReader.compact(turn.inbound().text());
    String bare = turn.office().particles().strip(message);
    boolean asked =
        turn.office().guidance().cues().refreshCommands().stream()
            .map(PlainTalkReader::compact)
            .anyMatch(bare::equals);
    if (!asked) {
      return Optional.empty();
    }
    boolean may = turn.inbound().role() == Role.ADMIN;
    turn.trace().note("refresh", may ? "asked by an admin" : "refused");
    return Optional.of(
        may
            ? new Move(
                turn.office().others().plain(Phrase.REFRESH_STARTED, Status.FLOW),
                turn.state(),
                List.of(new Effect.RefreshIndex()))
            : Move.aside(
                turn.office().others().plain(Phrase.ADMIN_ONLY, Status.DENIED), turn.state()));
  }
}
