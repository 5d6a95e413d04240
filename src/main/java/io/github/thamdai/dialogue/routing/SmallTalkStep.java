package io.github.thamdai.dialogue.routing;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.finding.Decision;
import io.github.thamdai.dialogue.finding.MessageKinds;
import io.github.thamdai.dialogue.finding.Target;
import io.github.thamdai.dialogue.wording.Phrase;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Greetings, thanks, abuse, and commands meant for a machine. */
final class SmallTalkStep implements TurnStep {
  /** A greeting or thanks before a cue word must be nothing but that to this degree. */
  private static final double NOTHING_BUT = 0.6;

  /** From here on a cue word asks for a part. */
  private static final double ASKED = 0.9;

  @Override
  public Optional<Move> attempt(TurnContext turn) {
    Optional<PlainTalk.SmallTalk> written = written(turn);
    if (written.filter(talk -> talk.reply() == Phrase.CALM && tellsAMatter(turn)).isPresent()) {
      return Optional.empty();
    }
    return written
        .or(() -> learned(turn))
        .map(
            talk ->
                Move.aside(
                    said(turn, talk),
                    talk.forget() ? ConversationState.EMPTY : turn.state()));
  }

  /** Who swears over a lamp that is dark wants the lamp mended. */
  private static boolean tellsAMatter(TurnContext turn) {
    if (turn.question().words().size() < 2) {
      return false; // nothing but the word itself
    }
    return switch (Lookup.of(turn, turn.question()).decision()) {
      case Decision.Found found -> found.candidate().whole() instanceof Target.OfService;
      case Decision.Several several -> true;
      case Decision.NotHeld none -> false;
    };
  }

  /** What is said to somebody who tells of danger to life. */
  static Optional<Answer> danger(TurnContext turn) {
    return written(turn)
        .filter(SmallTalkStep::isUrgent)
        .map(talk -> said(turn, talk));
  }

  /** Nobody in danger or despair is offered services. */
  private static Answer said(TurnContext turn, PlainTalk.SmallTalk talk) {
    Answer said = turn.office().others().plain(talk.reply(), Status.SMALLTALK);
    return isUrgent(talk) ? new Answer(said.replies(), List.of(), said.outcome()) : said;
  }

  private static boolean isUrgent(PlainTalk.SmallTalk talk) {
    return talk.reply() == Phrase.DANGER || talk.reply() == Phrase.DISTRESS;
  }

  /** Phrases that decide by themselves. */
  private static Optional<PlainTalk.SmallTalk> written(TurnContext turn) {
    String message = ThaiNormalizer.compact(turn.inbound().text());
    String bare = turn.office().particles().strip(message);
    for (PlainTalk.SmallTalk talk : turn.office().talk().smalltalk()) {
      if (talk.isMeant(message, bare)) {
        turn.trace().note("small talk", talk.reply().key());
        return Optional.of(talk);
      }
    }
    return Optional.empty();
  }

  /** Messages like the examples, and unlike anything people ask an office. */
  private static Optional<PlainTalk.SmallTalk> learned(TurnContext turn) {
    Map<String, Double> kinds = turn.kinds();
    double all = 0;
    double most = 0;
    Optional<PlainTalk.SmallTalk> likeliest = Optional.empty();
    for (PlainTalk.SmallTalk talk : turn.office().talk().smalltalk()) {
      // Forgetting the conversation takes a clear word.
      double p = talk.forget() ? 0 : kinds.getOrDefault(MessageKinds.talk(talk.reply().key()), 0.0);
      all += p;
      if (p > most) {
        most = p;
        likeliest = Optional.of(talk);
      }
    }
    turn.trace().note("small talk", "P = " + all + " " + likeliest.map(t -> t.reply().key()));
    boolean goesOn = all < NOTHING_BUT && greetsOrThanksAndAsks(turn, likeliest);
    return all >= turn.office().parameters().talkAbove() && !goesOn ? likeliest : Optional.empty();
  }

  private static boolean greetsOrThanksAndAsks(
      TurnContext turn, Optional<PlainTalk.SmallTalk> likeliest) {
    return turn.question().topicScore() >= ASKED
        && likeliest
            .filter(t -> t.reply() == Phrase.THANKS || t.reply() == Phrase.GREETING)
            .isPresent();
  }
}
