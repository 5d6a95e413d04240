package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.understanding.WrittenAsks;
import java.util.Optional;

/**
 * A message in the very words an answer was written for needs no looking up. Danger comes first, and
 * what the office says of itself has a surer source.
 */
final class WrittenAskStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    WrittenAsks asks = turn.office().writtenAsks();
    return asks.of(turn.question().normalized())
        .or(() -> asks.of(turn.question().plain()))
        .filter(written -> !hasSurer(turn))
        .map(
            written -> {
              turn.trace().note("written", "an answer is for these very words");
              return Move.onward(answer(turn, written), turn.state());
            });
  }

  private static boolean hasSurer(TurnContext turn) {
    return SmallTalkStep.danger(turn).isPresent()
        || !turn.office().agencyMatters().detect(turn.question().plain()).isEmpty();
  }

  private static Answer answer(TurnContext turn, WrittenAsks.Written written) {
    return switch (written) {
      case WrittenAsks.Written.OfService in ->
          turn.office().services().published(in.service(), in.answer());
      case WrittenAsks.Written.OfFaq of -> turn.office().others().faq(of.faq());
    };
  }
}
