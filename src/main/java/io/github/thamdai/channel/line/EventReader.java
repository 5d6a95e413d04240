package io.github.thamdai.channel.line;

import com.linecorp.bot.webhook.model.AudioMessageContent;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.EventMode;
import com.linecorp.bot.webhook.model.FileMessageContent;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.ImageMessageContent;
import com.linecorp.bot.webhook.model.JoinEvent;
import com.linecorp.bot.webhook.model.LocationMessageContent;
import com.linecorp.bot.webhook.model.MessageContent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.StickerMessageContent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnsendEvent;
import com.linecorp.bot.webhook.model.VideoMessageContent;
import io.github.thamdai.channel.line.LineWording.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what an event asks of us. In groups only what is addressed to us counts. */
final class EventReader {
  // Thai and Arabic digits alike; people put spaces into codes.
  private static final String CODE = "\\s*:?\\s*((?:\\p{Nd}\\s*){6})";

  private final Pattern link;

  EventReader(LineWording wording) {
    this.link = Pattern.compile(Pattern.quote(wording.linkCommand()) + CODE);
  }

  @SuppressWarnings("NullAway") // the SDK's records are unannotated; any field may be missing
  Request read(Event event, boolean inGroup) {
    // In standby another module of the office's account is answering.
    if (event.mode() == EventMode.STANDBY) {
      return new Request.Nothing();
    }
    return switch (event) {
      case MessageEvent message when message.message() != null ->
          message(message.message(), inGroup);
      case PostbackEvent postback when postback.postback() != null ->
          asked(postback.postback().data(), "");
      case FollowEvent follow -> new Request.Say(Sentence.FOLLOW);
      case JoinEvent join -> new Request.Say(Sentence.JOIN);
      case UnsendEvent unsend when unsend.unsend() != null ->
          new Request.Unsend(unsend.unsend().messageId());
      default -> new Request.Nothing();
    };
  }

  private Request message(MessageContent content, boolean inGroup) {
    if (content instanceof TextMessageContent text) {
      return inGroup ? mentioned(text) : text(text.text(), text.id());
    }
    return inGroup ? new Request.Nothing() : new Request.Say(kind(content));
  }

  private static Sentence kind(MessageContent content) {
    return switch (content) {
      case StickerMessageContent sticker -> Sentence.STICKER;
      case ImageMessageContent image -> Sentence.IMAGE;
      case VideoMessageContent video -> Sentence.VIDEO;
      case AudioMessageContent audio -> Sentence.AUDIO;
      case LocationMessageContent location -> Sentence.LOCATION;
      case FileMessageContent file -> Sentence.FILE;
      default -> Sentence.OTHER;
    };
  }

  private Request text(String text, String messageId) {
    Matcher code = link.matcher(text.strip());
    return code.matches() ? new Request.Link(digits(code.group(1))) : asked(text, messageId);
  }

  private static Request mentioned(TextMessageContent content) {
    String text = Mentions.withoutOurs(content);
    return text == null ? new Request.Nothing() : asked(text, content.id());
  }

  private static Request asked(String text, String messageId) {
    return text.isBlank() ? new Request.Say(Sentence.OTHER) : new Request.Ask(text, messageId);
  }

  private static String digits(String code) {
    StringBuilder digits = new StringBuilder();
    code.codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }
}
