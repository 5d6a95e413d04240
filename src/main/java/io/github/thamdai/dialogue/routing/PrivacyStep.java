package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.finding.MessageKinds;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Optional;

/** Requests for other people's data are refused before anything is looked up. */
final class PrivacyStep implements TurnStep {

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    String message = ThaiNormalizer.compact(turn.inbound().text());
    boolean asksOfOthers =
        turn.office().talk().privateMatters().stream().anyMatch(rule -> holds(message, rule));
    if (!asksOfOthers && !likely(turn)) {
      return Optional.empty();
    }
    turn.trace().note("privacy", "asks for another person's data");
    return Optional.of(
        Move.aside(turn.office().others().plain(Phrase.PRIVATE, Status.DENIED), turn.state()));
  }

  /** Judged by examples, but never of a message that names only a part, or only the office. */
  private static boolean likely(TurnContext turn) {
    if (turn.question().residual().isEmpty()
        || !turn.office().agencyMatters().detect(turn.question().plain()).isEmpty()) {
      return false;
    }
    double p = turn.kinds().getOrDefault(MessageKinds.PRIVATE, 0.0);
    turn.trace().note("privacy", "P = " + p);
    return p >= turn.office().parameters().privateAbove();
  }

  /** Whether one phrase of each group stands in the message, in the order of the groups. */
  private static boolean holds(String message, List<List<String>> groups) {
    int from = 0;
    for (List<String> group : groups) {
      int next = Integer.MAX_VALUE;
      for (String phrase : group) {
        int at = message.indexOf(phrase, from);
        if (at >= 0) {
          next = Math.min(next, at + phrase.length());
        }
      }
      if (next == Integer.MAX_VALUE) {
        return false;
      }
      from = next;
    }
    return !groups.isEmpty();
  }
}
