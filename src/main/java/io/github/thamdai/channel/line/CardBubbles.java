package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a card as Flex bubbles: title, the part that was asked, the facts, and at the foot what can
 * be asked next and the sources. A card that is too large for one bubble goes on in a second.
 */
final class CardBubbles {
  // Frame, braces and the foot's own box stay outside what is measured while filling a bubble.
  private static final int RESERVE_BYTES = 2 * 1024;
  private static final int PIECE = 2000;

  private final CardFoot feet;

  CardBubbles(Links links, Pressing pressing) {
    this.feet = new CardFoot(links, pressing);
  }

  /**
   * A bubble and what of the card it shows.
   *
   * @param part the card, reduced to what stands in this bubble
   */
  record Drawn(FlexBubble bubble, Reply.Card part) {}

  /** @param buttons what can be asked next */
  List<Drawn> draw(Reply.Card card, List<Choice> buttons) {
    CardStyle style = CardStyle.of(card);
    FlexBox foot = feet.draw(card, buttons);
    int room = LineLimits.BUBBLE_BYTES - RESERVE_BYTES - Brush.bytes(foot);
    List<Drawn> bubbles = new ArrayList<>();
    List<FlexComponent> body = new ArrayList<>(head(card, style));
    List<Reply.CardItem> shown = new ArrayList<>();
    int used = Brush.bytes(body);
    for (Reply.CardItem item : card.items().stream().flatMap(CardBubbles::fitting).toList()) {
      FlexComponent drawn = CardItems.draw(item, style);
      int size = Brush.bytes(drawn);
      if (used + size > room && body.size() > 1) {
        bubbles.add(new Drawn(Brush.bubble(body, null), part(card, bubbles, shown, List.of())));
        body = new ArrayList<>();
        shown = new ArrayList<>();
        used = 0;
      } else if (!style.timeline() || shown.isEmpty()) {
        body.add(new FlexSeparator.Builder().color(Brush.HAIR).margin("md").build());
      }
      body.add(drawn);
      shown.add(item);
      used += size;
    }
    bubbles.add(
        new Drawn(
            Brush.bubble(body, foot.contents().isEmpty() ? null : foot),
            part(card, bubbles, shown, card.links())));
    return bubbles;
  }

  private static Reply.Card part(
      Reply.Card card, List<Drawn> before, List<Reply.CardItem> items, List<Reply.Link> links) {
    return new Reply.Card(
        card.title(),
        before.isEmpty() ? card.text() : "",
        List.copyOf(items),
        links,
        card.topic());
  }

  private static List<FlexComponent> head(Reply.Card card, CardStyle style) {
    List<FlexComponent> head = new ArrayList<>();
    if (!card.title().isBlank()) {
      head.add(Brush.bold(card.title(), "lg", Brush.INK).build());
    }
    String text = card.text();
    if (style.heading() && !text.isBlank()) {
      String[] lines = text.split("\n", 2);
      head.add(Brush.bold(lines[0], "md", Brush.BRAND).margin("sm").build());
      if (lines.length > 1 && !lines[1].isBlank()) {
        head.add(Brush.caution(MessageText.cut(lines[1], PIECE)));
      }
      return head;
    }
    // A card may be a title and links only; LINE refuses an empty text.
    for (String piece : MessageText.split(text, PIECE)) {
      head.add(Brush.text(piece, "md", Brush.INK).margin("sm").build());
    }
    return head;
  }

  // A long passage is one item; in pieces it can run over from one bubble into the next.
  private static Stream<Reply.CardItem> fitting(Reply.CardItem item) {
    List<String> pieces = MessageText.split(item.text(), PIECE);
    if (pieces.size() < 2) {
      return Stream.of(item);
    }
    List<Reply.CardItem> items = new ArrayList<>();
    for (String piece : pieces.subList(0, pieces.size() - 1)) {
      items.add(new Reply.CardItem(piece, "", ""));
    }
    items.add(new Reply.CardItem(pieces.getLast(), item.detail(), item.note()));
    return items.stream();
  }
}
