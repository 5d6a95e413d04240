package io.github.thamdai.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexSeparator;
import com.linecorp.bot.messaging.model.FlexText;
import io.github.thamdai.dialogue.Reply;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws a card as Flex bubbles: title, lead, the facts with their remarks, links at the foot. A card
 * that is too large for one bubble goes on in a second.
 */
final class CardBubbles {
  private static final String INK = "#16211E";
  private static final String SOFT_INK = "#4A5753";
  private static final String CAUTION = "#6B3A00";
  private static final String CAUTION_GROUND = "#FFF3DF";
  private static final String BRAND = "#0B5A4A";
  private static final String HAIR = "#D3DCD9";
  // Frame, braces and the foot's own box stay outside what is measured while filling a bubble.
  private static final int RESERVE_BYTES = 2 * 1024;
  private static final int PIECE = 2000;

  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
  private final Links links;

  CardBubbles(Links links) {
    this.links = links;
  }

  List<FlexBubble> draw(Reply.Card card) {
    FlexBox foot = foot(card);
    int room = LineLimits.BUBBLE_BYTES - RESERVE_BYTES - bytes(foot);
    List<FlexBubble> bubbles = new ArrayList<>();
    List<FlexComponent> body = new ArrayList<>(head(card));
    int used = bytes(body);
    for (Reply.CardItem item : card.items().stream().flatMap(CardBubbles::fitting).toList()) {
      FlexComponent drawn = item(item);
      int size = bytes(drawn);
      if (used + size > room && body.size() > 1) {
        bubbles.add(bubble(body, null));
        body = new ArrayList<>();
        used = 0;
      } else {
        body.add(new FlexSeparator.Builder().color(HAIR).margin("md").build());
      }
      body.add(drawn);
      used += size;
    }
    bubbles.add(bubble(body, foot.contents().isEmpty() ? null : foot));
    return bubbles;
  }

  private static List<FlexComponent> head(Reply.Card card) {
    List<FlexComponent> head = new ArrayList<>();
    if (!card.title().isBlank()) {
      head.add(text(card.title(), "lg", INK).weight(FlexText.Weight.BOLD).build());
    }
    // A card may be a title and links only; LINE refuses an empty text.
    for (String piece : MessageText.split(card.text(), PIECE)) {
      head.add(text(piece, "md", INK).margin("sm").build());
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

  private static FlexComponent item(Reply.CardItem item) {
    List<FlexComponent> lines = new ArrayList<>();
    if (!item.text().isBlank()) {
      lines.add(text(item.text(), "md", INK).build());
    }
    if (!item.detail().isBlank()) {
      lines.add(text(item.detail(), "sm", SOFT_INK).build());
    }
    if (!item.note().isBlank()) {
      lines.add(
          new FlexBox.Builder(
                  FlexBox.Layout.VERTICAL, List.of(text(item.note(), "sm", CAUTION).build()))
              .backgroundColor(CAUTION_GROUND)
              .cornerRadius("md")
              .paddingAll("xs")
              .margin("xs")
              .build());
    }
    return new FlexBox.Builder(FlexBox.Layout.VERTICAL, lines).margin("md").build();
  }

  // Boxes that can be pressed, not buttons: a button cuts its label after a few words.
  private FlexBox foot(Reply.Card card) {
    List<FlexComponent> rows = new ArrayList<>();
    for (Reply.Link link : card.links()) {
      var label = text(link.label(), "sm", BRAND);
      links
          .action(link.label(), link.url())
          .ifPresentOrElse(
              action ->
                  rows.add(
                      new FlexBox.Builder(
                              FlexBox.Layout.VERTICAL,
                              List.of(label.decoration(FlexText.Decoration.UNDERLINE).build()))
                          .action(action)
                          .paddingAll("md")
                          .build()),
              // the source is named even where it cannot be opened
              () -> rows.add(label.color(SOFT_INK).build()));
    }
    return new FlexBox.Builder(FlexBox.Layout.VERTICAL, rows).build();
  }

  private static FlexText.Builder text(String text, String size, String color) {
    return new FlexText.Builder().text(text).size(size).color(color).wrap(true).scaling(true);
  }

  private static FlexBubble bubble(List<FlexComponent> body, @Nullable FlexBox foot) {
    FlexBubble.Builder bubble =
        new FlexBubble.Builder()
            .size(FlexBubble.Size.GIGA)
            .body(new FlexBox.Builder(FlexBox.Layout.VERTICAL, body).build());
    return foot == null ? bubble.build() : bubble.footer(foot).build();
  }

  private int bytes(Object drawn) {
    try {
      return json.writeValueAsString(drawn).getBytes(StandardCharsets.UTF_8).length;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
