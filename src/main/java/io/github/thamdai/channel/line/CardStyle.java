package io.github.thamdai.channel.line;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Outcome;

/**
 * How the cards of a turn are drawn.
 *
 * @param heading whether a card's first line names the part that was asked
 * @param timeline whether its facts are steps, one after the other
 * @param buttons whether the turn's choices are further parts, and stand in the card as buttons
 */
record CardStyle(boolean heading, boolean timeline, boolean buttons) {
  static final CardStyle PLAIN = new CardStyle(false, false, false);

  static CardStyle of(Outcome outcome) {
    SourceRef source = outcome.source();
    boolean ofService =
        outcome.status() == Outcome.Status.ANSWERED
            && source != null
            && source.kind() == SourceKind.SERVICE
            && outcome.topic() != null;
    return ofService
        ? new CardStyle(
            outcome.topic() != Topic.OVERVIEW, outcome.topic() == Topic.STEPS, true)
        : PLAIN;
  }
}
