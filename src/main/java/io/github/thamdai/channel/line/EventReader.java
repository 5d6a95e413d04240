package io.github.thamdai.channel.line;

import com.linecorp.bot.webhook.model.AudioMessageContent;
import com.linecorp.bot.webhook.model.ContentProvider;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.EventMode;
import com.linecorp.bot.webhook.model.FileMessageContent;
import com.linecorp.bot.webhook.model.FollowEvent;
import com.linecorp.bot.webhook.model.ImageMessageContent;
import com.linecorp.bot.webhook.model.JoinEvent;
import com.linecorp.bot.webhook.model.LeaveEvent;
import com.linecorp.bot.webhook.model.LocationMessageContent;
import com.linecorp.bot.webhook.model.MessageContent;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.PostbackEvent;
import com.linecorp.bot.webhook.model.StickerMessageContent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UnfollowEvent;
import com.linecorp.bot.webhook.model.UnsendEvent;
import com.linecorp.bot.webhook.model.VideoMessageContent;
import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.dialogue.Said;
import org.jspecify.annotations.Nullable;

/** Tells what an event asks of us. In groups only what is addressed to us counts. */
final class EventReader {
  private final String showHeld;

  EventReader(LineWording wording) {
    this.showHeld = wording.say(Sentence.SHOW_HELD);
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
      // Buttons in groups were shown by us, so pressing one is addressed to us.
      case PostbackEvent postback when postback.postback() != null ->
          pressed(postback.postback().data());
      case FollowEvent follow -> new Request.Say(Sentence.FOLLOW);
      case JoinEvent join -> new Request.Say(Sentence.JOIN);
      case UnfollowEvent unfollow -> new Request.Leave();
      case LeaveEvent leave -> new Request.Leave();
      case UnsendEvent unsend when unsend.unsend() != null ->
          new Request.Unsend(unsend.unsend().messageId());
      // Members that come and go, LINE's own account links, beacons, videos played to their end,
      // and whatever LINE invents next year: noted by being kept, answered by nothing.
      default -> new Request.Nothing();
    };
  }

  private Request message(MessageContent content, boolean inGroup) {
    if (content instanceof TextMessageContent text) {
      return inGroup ? mentioned(text) : text(text.text(), text.id());
    }
    return inGroup ? new Request.Nothing() : other(content);
  }

  private static Request other(MessageContent content) {
    return switch (content) {
      case StickerMessageContent sticker -> new Request.Ask(new Said.Sticker(), sticker.id());
      case ImageMessageContent image when heldByLine(image.contentProvider()) ->
          new Request.Look(image.id());
      case ImageMessageContent image ->
          new Request.Ask(new Said.Photo(null, 0, "image"), image.id());
      case LocationMessageContent place -> new Request.Ask(location(place), place.id());
      case VideoMessageContent video -> new Request.Ask(new Said.Other("video"), video.id());
      case AudioMessageContent audio -> new Request.Ask(new Said.Other("audio"), audio.id());
      case FileMessageContent file -> new Request.Ask(new Said.Other("file"), file.id());
      default -> new Request.Ask(new Said.Other("unknown"), "");
    };
  }

  // What lies elsewhere is not fetched: the address is whatever its sender wrote.
  private static boolean heldByLine(@Nullable ContentProvider provider) {
    return provider == null || provider.type() == ContentProvider.Type.LINE;
  }

  @SuppressWarnings("NullAway") // the SDK's records are unannotated; any field may be missing
  private static Said location(LocationMessageContent place) {
    if (place.latitude() == null || place.longitude() == null) {
      return new Said.Other("unknown");
    }
    return new Said.Location(
        place.latitude(), place.longitude(), place.address() == null ? "" : place.address());
  }

  private Request text(String text, String messageId) {
    return text.strip().equals(showHeld) ? new Request.ShowHeld() : asked(text, messageId);
  }

  private Request mentioned(TextMessageContent content) {
    String words = Mentions.withoutOurs(content);
    if (words == null) {
      return new Request.Nothing();
    }
    return words.isBlank() ? new Request.Say(Sentence.MENTION) : text(words, content.id());
  }

  private static Request asked(String text, String messageId) {
    return text.isBlank()
        ? new Request.Say(Sentence.OTHER)
        : new Request.Ask(new Said.Text(text), messageId);
  }

  private Request pressed(@Nullable String data) {
    if (data == null || data.isBlank()) {
      return new Request.Nothing();
    }
    return data.equals(showHeld)
        ? new Request.ShowHeld()
        : new Request.Ask(new Said.Button(data), "");
  }
}
