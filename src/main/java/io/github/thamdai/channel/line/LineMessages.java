package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.MessageAction;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns replies into the messages of one LINE reply, within every limit LINE sets. */
public final class LineMessages {
  private final CardBubbles bubbles;
  private final CardText cardText;

  /** @param publicUrl where people reach this service, without a trailing slash; null: nowhere */
  public LineMessages(@Nullable String publicUrl) {
    Links links = new Links(publicUrl);
    this.bubbles = new CardBubbles(links);
    this.cardText = new CardText(links);
  }

  /** One to five messages; the choices stand on the last, where alone LINE shows them. */
  public List<Message> draw(List<Reply> replies, List<Choice> choices) {
    List<Message> messages = new ArrayList<>();
    for (Reply reply : replies) {
      switch (reply) {
        case Reply.Text text -> messages.addAll(texts(text.text()));
        case Reply.Card card ->
            bubbles.draw(card).stream().map(b -> flex(card, b)).forEach(messages::add);
      }
    }
    if (messages.size() > LineLimits.MESSAGES) {
      messages = new ArrayList<>(texts(plain(replies)));
    }
    if (messages.size() > LineLimits.MESSAGES) {
      messages = new ArrayList<>(shortened(plain(replies)));
    }
    QuickReply quick = quickReply(choices);
    if (quick != null && !messages.isEmpty()) {
      messages.add(withQuickReply(messages.removeLast(), quick));
    }
    return List.copyOf(messages);
  }

  private String plain(List<Reply> replies) {
    return replies.stream().map(this::plain).collect(Collectors.joining("\n\n"));
  }

  private String plain(Reply reply) {
    return switch (reply) {
      case Reply.Text text -> text.text();
      case Reply.Card card -> cardText.of(card);
    };
  }

  private static List<Message> texts(String text) {
    return MessageText.split(text, LineLimits.TEXT).stream()
        .<Message>map(TextMessage::new)
        .toList();
  }

  // Past 25,000 units the end is left out, visibly; the source's link leads to the whole of it.
  private static List<Message> shortened(String text) {
    List<String> pieces = MessageText.split(text, LineLimits.TEXT);
    List<String> kept = new ArrayList<>(pieces.subList(0, LineLimits.MESSAGES));
    kept.add(MessageText.cut(kept.removeLast() + pieces.get(LineLimits.MESSAGES), LineLimits.TEXT));
    return kept.stream().<Message>map(TextMessage::new).toList();
  }

  private FlexMessage flex(Reply.Card card, FlexBubble bubble) {
    return new FlexMessage(MessageText.cut(cardText.of(card), LineLimits.ALT_TEXT), bubble);
  }

  private static @Nullable QuickReply quickReply(List<Choice> choices) {
    List<QuickReplyItem> items =
        choices.stream()
            .filter(choice -> !choice.label().isBlank() && !choice.text().isBlank())
            .limit(LineLimits.QUICK_REPLIES)
            .map(LineMessages::quickReplyItem)
            .toList();
    return items.isEmpty() ? null : new QuickReply(items);
  }

  private static QuickReplyItem quickReplyItem(Choice choice) {
    return new QuickReplyItem(
        new MessageAction(
            MessageText.cut(choice.label(), LineLimits.LABEL),
            MessageText.cut(choice.text(), LineLimits.MESSAGE_ACTION_TEXT)));
  }

  private static Message withQuickReply(Message last, QuickReply quick) {
    if (last instanceof FlexMessage flex) {
      return new FlexMessage(quick, null, flex.altText(), flex.contents());
    }
    return new TextMessage.Builder(((TextMessage) last).text()).quickReply(quick).build();
  }

  /** What a screen that cannot draw a card shows instead. */
  private record CardText(Links links) {
    String of(Reply.Card card) {
      Stream<String> items =
          card.items().stream()
              .map(
                  item ->
                      Stream.of(item.text(), item.detail(), item.note())
                          .filter(part -> !part.isBlank())
                          .collect(Collectors.joining(" · ", "- ", "")));
      Stream<String> sources =
          card.links().stream()
              .map(
                  link ->
                      links
                          .address(link.url())
                          .map(uri -> link.label() + "\n" + uri)
                          .orElse(link.label()));
      return Stream.of(Stream.of(card.title(), card.text()), items, sources)
          .flatMap(part -> part)
          .filter(line -> !line.isBlank())
          .collect(Collectors.joining("\n"));
    }
  }
}
