package io.github.thamdai.store;

import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A turn's replies as the plain text that is kept of them. */
final class PlainReplies {
  private PlainReplies() {}

  static String of(Turn turn) {
    return turn.replies().stream().map(PlainReplies::text).collect(Collectors.joining("\n\n"));
  }

  private static String text(Reply reply) {
    return switch (reply) {
      case Reply.Text text -> text.text();
      case Reply.Card card ->
          Stream.concat(
                  Stream.of(card.title(), card.text()),
                  card.items().stream().map(PlainReplies::item))
              .filter(line -> !line.isBlank())
              .collect(Collectors.joining("\n"));
    };
  }

  private static String item(Reply.CardItem item) {
    return Stream.of(item.text(), item.detail(), item.note())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" | ", "- ", ""));
  }
}
