package io.github.thamdai.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.ReplyEvent;
import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.Conversations;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Works out the answer to one event. Staff matters are never spoken of in groups, where others read
 * along: there everyone is a citizen.
 */
final class LineAnswers {
  // LINE speaks of "within a minute"; the rest is the way to LINE.
  private static final Duration REPLY_TOKEN_LIFE = Duration.ofSeconds(50);

  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
  private final LineSettings settings;
  private final LineApi api;
  private final EventReader reader;
  private final LineMessages messages;

  LineAnswers(LineSettings settings, LineApi api, LineMessages messages) {
    this.settings = settings;
    this.api = api;
    this.reader = new EventReader(settings.wording());
    this.messages = messages;
  }

  /** Answers an event of the inbox: state and messages are kept in one step. */
  void answerKept(LineEvent kept) {
    LineInbox inbox = settings.inbox();
    Optional<Incoming> read = read(kept);
    if (read.isEmpty()) {
      inbox.done(kept.id());
      return;
    }
    Incoming in = read.get();
    switch (in.request()) {
      case Request.Ask ask -> {
        ChatService chat =
            settings.chat().savingTo(new KeptAnswer(kept, in, ask, settings.conversations()));
        Answered answer =
            chat.inLine(in.speaker().conversationKey(), new Said.Text(ask.text()), who(in.speaker()));
        if (!answer.saved()) {
          // The event is safe where it is and is answered once the store is back.
          throw new StoreUnavailableException("the answer could not be kept", null);
        }
      }
      case Request.Link link -> inbox.done(kept.id(), draft(kept, in, say(link(in, link)), List.of()));
      case Request.Say say ->
          inbox.done(kept.id(), draft(kept, in, say(say.sentence()), choices(say)));
      case Request.Unsend unsend -> {
        inbox.unsend(unsend.messageId());
        inbox.done(kept.id());
      }
      case Request.Nothing nothing -> inbox.done(kept.id());
    }
  }

  /** Answers while the store is away: from the documents alone, without memory. */
  Optional<OutgoingDraft> answerUnkept(LineEvent event) {
    return read(event).flatMap(in -> unkept(event, in));
  }

  private Optional<OutgoingDraft> unkept(LineEvent event, Incoming in) {
    return switch (in.request()) {
      case Request.Ask ask -> {
        String key = in.speaker().conversationKey();
        var turn = settings.chat().inLine(key, ask.text(), Role.CITIZEN).turn();
        yield Optional.of(draft(event, in, turn.replies(), turn.choices()));
      }
      case Request.Say say -> Optional.of(draft(event, in, say(say.sentence()), choices(say)));
      case Request.Link link ->
          Optional.of(draft(event, in, say(Sentence.LINK_REFUSED), List.of()));
      case Request.Unsend unsend -> Optional.empty();
      case Request.Nothing nothing -> Optional.empty();
    };
  }

  @SuppressWarnings("NullAway") // the SDK's records are unannotated; any field may be missing
  Optional<Incoming> read(LineEvent kept) {
    try {
      Event event = json.readValue(kept.payload(), Event.class);
      String token = event instanceof ReplyEvent replyable ? replyable.replyToken() : null;
      return Speaker.of(event.source(), settings.persons())
          .map(who -> new Incoming(reader.read(event, who.inGroup()), who, token));
    } catch (JsonProcessingException e) {
      return Optional.empty(); // an event of a shape that is not known yet, or an erased one
    }
  }

  private Sentence link(Incoming in, Request.Link link) {
    String person = in.speaker().conversationKey();
    // Asked again after a crash, the code is used up but the person is linked.
    boolean linked =
        settings.accounts().link(person, link.code())
            || settings.accounts().identityOf(person).role().seesStaffMatters();
    return linked
        ? Sentence.LINKED
        : Sentence.LINK_REFUSED;
  }

  private Identity who(Speaker speaker) {
    return speaker.inGroup()
        ? Identity.of(Role.CITIZEN)
        : settings.accounts().identityOf(speaker.conversationKey());
  }

  private List<Reply> say(Sentence sentence) {
    return List.of(new Reply.Text(settings.wording().say(sentence)));
  }

  private List<Choice> choices(Request.Say say) {
    Supplier<List<Choice>> starters = settings.starters();
    return say.sentence() == Sentence.JOIN ? List.of() : starters.get();
  }

  private OutgoingDraft draft(
      LineEvent event, Incoming in, List<Reply> replies, List<Choice> choices) {
    return new OutgoingDraft(
        in.speaker().to(),
        in.replyToken(),
        event.receivedAt().plus(REPLY_TOKEN_LIFE),
        UUID.randomUUID(),
        api.write(messages.draw(replies, choices)));
  }

  record Incoming(Request request, Speaker speaker, @Nullable String replyToken) {}

  /** Conversations as the chat service sees them while it answers one event. */
  private final class KeptAnswer implements Conversations {
    private final LineEvent event;
    private final Incoming in;
    private final Request.Ask ask;
    private final Conversations conversations;

    KeptAnswer(LineEvent event, Incoming in, Request.Ask ask, Conversations conversations) {
      this.event = event;
      this.in = in;
      this.ask = ask;
      this.conversations = conversations;
    }

    @Override
    public Optional<Conversation> find(String id, Channel channel) {
      return conversations.find(id, channel);
    }

    @Override
    public boolean save(Exchange exchange) {
      OutgoingDraft draft =
          draft(event, in, exchange.turn().replies(), exchange.turn().choices());
      return settings.inbox().answered(event.id(), ask.messageId(), exchange, draft);
    }
  }
}
