package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns replies into the messages of one LINE reply, within every limit LINE sets. */
public final class LineMessages {
  private final CardBubbles bubbles;
  private final CardText cardText;
  private final Pressing pressing;

  /**
   * Messages to one person alone.
   *
   * @param publicUrl where people reach this service, without a trailing slash; null: nowhere
   */
  public LineMessages(@Nullable String publicUrl) {
    this(publicUrl, Pressing.PRIVATE);
  }

  LineMessages(@Nullable String publicUrl, Pressing pressing) {
    Links links = new Links(publicUrl);
    this.pressing = pressing;
    this.bubbles = new CardBubbles(links, pressing);
    this.cardText = new CardText(links);
  }

  /**
   * A turn in one to five messages. A service's answer has its further parts as buttons, and what
   * the person is asked to choose between stands side by side.
   *
   * @param choices the turn's own, or with others before them
   */
  public List<Message> draw(Turn turn, List<Choice> choices) {
    return draw(turn, List.of(), choices);
  }

  /** As {@link #draw(Turn, List)}, with buttons before the choices. */
  List<Message> draw(Turn turn, List<Action> first, List<Choice> choices) {
    List<Message> messages = drawn(turn.replies(), furtherParts(turn));
    if (turn.outcome().status() == Outcome.Status.CLARIFY
        && messages.size() < LineLimits.MESSAGES) {
      ChoiceCarousel.draw(turn.choices(), pressing).ifPresent(messages::add);
    }
    return withChoices(messages, first, choices);
  }

  /** One to five messages; the choices stand on the last, where alone LINE shows them. */
  public List<Message> draw(List<Reply> replies, List<Choice> choices) {
    return withChoices(drawn(replies, List.of()), List.of(), choices);
  }

  // Choices under a manual's answer are its further parts; these stand in the card as buttons.
  private static List<Choice> furtherParts(Turn turn) {
    Outcome outcome = turn.outcome();
    SourceRef source = outcome.source();
    boolean ofManual =
        outcome.status() == Outcome.Status.ANSWERED
            && source != null
            && source.kind() == SourceKind.SERVICE
            && outcome.topic() != null;
    return ofManual ? turn.choices() : List.of();
  }

  private List<Message> drawn(List<Reply> replies, List<Choice> buttons) {
    List<Message> messages = new ArrayList<>();
    for (Reply reply : replies) {
      switch (reply) {
        case Reply.Text text -> messages.addAll(texts(text.text()));
        case Reply.Card card ->
            bubbles.draw(card, buttons).stream().map(this::flex).forEach(messages::add);
      }
    }
    if (messages.size() > LineLimits.MESSAGES) {
      messages = new ArrayList<>(texts(plain(replies)));
    }
    return messages.size() > LineLimits.MESSAGES
        ? new ArrayList<>(shortened(plain(replies)))
        : messages;
  }

  private List<Message> withChoices(
      List<Message> messages, List<Action> first, List<Choice> choices) {
    List<Message> all = new ArrayList<>(messages);
    QuickReply quick = quickReply(first, choices);
    if (quick != null && !all.isEmpty()) {
      all.add(withQuickReply(all.removeLast(), quick));
    }
    return List.copyOf(all);
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

  private FlexMessage flex(CardBubbles.Drawn drawn) {
    return new FlexMessage(cardText.alternative(drawn.part()), drawn.bubble());
  }

  private @Nullable QuickReply quickReply(List<Action> first, List<Choice> choices) {
    Stream<Action> pressed =
        choices.stream()
            .filter(choice -> !choice.label().isBlank() && !choice.text().isBlank())
            .map(pressing::of);
    List<QuickReplyItem> items =
        Stream.concat(first.stream(), pressed)
            .limit(LineLimits.QUICK_REPLIES)
            .map(QuickReplyItem::new)
            .toList();
    return items.isEmpty() ? null : new QuickReply(items);
  }

  private static Message withQuickReply(Message last, QuickReply quick) {
    if (last instanceof FlexMessage flex) {
      return new FlexMessage(quick, null, flex.altText(), flex.contents());
    }
    return new TextMessage.Builder(((TextMessage) last).text()).quickReply(quick).build();
  }
}
