package io.github.thamdai.cli;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;

/** A turn as it is read on a terminal. */
final class TurnText {
  private TurnText() {}

  static String of(Turn turn) {
    List<String> lines = new ArrayList<>();
    for (Reply reply : turn.replies()) {
      switch (reply) {
        case Reply.Text text -> lines.add(text.text());
        case Reply.Card card -> card(card, lines);
      }
      lines.add("");
    }
    if (!turn.choices().isEmpty()) {
      lines.add("[" + String.join("] [", turn.choices().stream().map(Choice::label).toList()) + "]");
    }
    return String.join("\n", lines).strip();
  }

  private static void card(Reply.Card card, List<String> lines) {
    lines.add(card.title());
    if (!card.text().isEmpty()) {
      lines.add(card.text());
    }
    for (Reply.CardItem item : card.items()) {
      lines.add("  " + item.text() + (item.note().isEmpty() ? "" : " — " + item.note()));
      if (!item.detail().isEmpty()) {
        lines.add("      " + item.detail());
      }
    }
    card.links().forEach(link -> lines.add("  " + link.label() + " <" + link.url() + ">"));
  }
}
