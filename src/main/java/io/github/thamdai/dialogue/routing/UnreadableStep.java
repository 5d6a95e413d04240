package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.wording.Phrase;
import java.util.Optional;

/** Messages that hold nothing to answer: empty, no letter, nothing but particles, or far too long. */
final class UnreadableStep implements TurnStep {
  /** LINE's own limit is 5,000; a question of more than this is no question any more. */
  static final int LONGEST = 2_000;

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    String typed = turn.inbound().text();
    if (typed.isBlank()) {
      return say(turn, Phrase.EMPTY, Status.CLARIFY);
    }
    if (typed.length() > LONGEST) {
      return say(turn, Phrase.TOO_LONG, Status.ERROR);
    }
    if (turn.question().normalized().codePoints().noneMatch(UnreadableStep::says)) {
      return say(turn, Phrase.NO_WORDS, Status.CLARIFY);
    }
    return turn.office().particles().isAll(typed)
        ? say(turn, Phrase.UNDERSTOOD, Status.SMALLTALK)
        : Optional.empty();
  }

  /** ๆ and ฯ stand for other words and say nothing alone. */
  private static boolean says(int letter) {
    return Character.isLetterOrDigit(letter) && letter != 'ๆ' && letter != 'ฯ';
  }

  private static Optional<Move> say(TurnContext turn, Phrase phrase, Status status) {
    turn.trace().note("unreadable", phrase.key());
    return Optional.of(
        Move.aside(turn.office().others().plain(phrase, status), turn.state()));
  }
}
