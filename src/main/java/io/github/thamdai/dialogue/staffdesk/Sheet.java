package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply.Card;
import io.github.thamdai.dialogue.Reply.CardItem;
import java.util.List;

/**
 * An answer's cards, before its source and its plan are named.
 *
 * @param cards at least one
 */
record Sheet(List<Card> cards, List<Choice> choices) {

  static Sheet of(List<Choice> choices, Card... cards) {
    return new Sheet(List.of(cards), choices);
  }

  static Card card(String title, String text, List<CardItem> items) {
    return new Card(title, text, items, List.of());
  }

  static CardItem item(String text, String detail) {
    return new CardItem(text, detail, "");
  }

  /** The parts that are not empty, one a line. */
  static String lines(String... parts) {
    return String.join("\n", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
  }
}
