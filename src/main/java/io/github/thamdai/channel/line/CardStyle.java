package io.github.thamdai.channel.line;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Reply;

/**
 * How a card is drawn, by what it lays out: a turn may have cards of several parts.
 *
 * @param heading whether its first line names the part that was asked
 * @param timeline whether its facts are steps, one after the other
 */
record CardStyle(boolean heading, boolean timeline) {

  static CardStyle of(Reply.Card card) {
    return new CardStyle(card.topic() != null, card.topic() == Topic.STEPS);
  }
}
