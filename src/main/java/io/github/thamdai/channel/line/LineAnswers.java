package io.github.thamdai.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.ReplyEvent;
import io.github.thamdai.channel.line.LineSignals.Call;
import io.github.thamdai.channel.line.LineWording.Sentence;
import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.Conversations;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.StoreUnavailableException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out the answer to one event. Staff matters are never spoken of in groups, where others read
 * along: there everyone is a citizen.
 */
final class LineAnswers {
  // LINE speaks of "within a minute"; the rest is the way to LINE.
  static final Duration REPLY_TOKEN_LIFE = Duration.ofSeconds(50);

  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
  private final LineSettings settings;
  private final LineContent content;
  private final EventReader reader;
  private final LineDrafts drafts;
  private final LoadingAnimation loading;
  private final AnswerKeeping keeping;

  LineAnswers(LineSettings settings, LineClients line, AnswerKeeping keeping) {
    this.keeping = keeping;
    this.settings = settings;
    this.content = line.content();
    this.reader = new EventReader(settings.wording());
    this.drafts = new LineDrafts(settings, line.api());
    this.loading = new LoadingAnimation(line.api(), settings.clock());
  }

  /** Answers an event of the inbox: state and messages are kept in one step. */
  void answerKept(LineEvent kept) {
    Optional<Incoming> read = read(kept);
    if (read.isEmpty()) {
      settings.inbox().done(kept.id());
      return;
    }
    Incoming in = read.get();
    if (in.request() instanceof Request.Nothing) {
      settings.inbox().done(kept.id());
      return;
    }
    loading.during(in.speaker(), kept.receivedAt(), () -> answer(kept, in));
  }

  private void answer(LineEvent kept, Incoming in) {
    LineInbox inbox = settings.inbox();
    switch (in.request()) {
      case Request.Ask ask -> ask(kept, in, ask);
      case Request.Look look -> look(kept, in, look);
      case Request.ShowHeld held -> showHeld(kept, in);
      case Request.Say say -> say(kept, in, say.sentence());
      case Request.Unsend unsend -> {
        inbox.unsend(unsend.messageId());
        inbox.done(kept.id());
      }
      case Request.Leave leave ->
          inbox.left(kept.id(), in.speaker().conversationKey(), in.speaker().to());
      case Request.Nothing nothing -> inbox.done(kept.id());
    }
  }

  private void ask(LineEvent kept, Incoming in, Request.Ask ask) {
    Optional<Sentence> wordless = Wordless.sentence(ask.said());
    if (wordless.isPresent() && !inFlow(in.speaker())) {
      say(kept, in, wordless.get());
      return;
    }
    ChatService chat =
        settings.chat().savingTo(new KeptAnswer(kept, in, ask, settings.conversations()));
    if (!answer(chat, in.speaker(), ask.said()).saved()) {
      // The event is safe where it is and is answered once the store is back.
      throw new StoreUnavailableException("the answer could not be kept", null);
    }
  }

  private Answered answer(ChatService chat, Speaker speaker, Said said) {
    String key = speaker.conversationKey();
    return speaker.inGroup()
        ? chat.inGroup(key, said)
        : chat.inLine(key, said, settings.accounts().identityOf(key));
  }

  // A photo that nobody asked for is not even fetched.
  private void look(LineEvent kept, Incoming in, Request.Look look) {
    if (!inFlow(in.speaker())) {
      say(kept, in, Sentence.IMAGE);
      return;
    }
    Said.Photo photo =
        content
            .fetch(
                look.messageId(),
                Said.Photo.MOST_BYTES,
                why -> settings.signals().failed(Call.CONTENT, why.cause()))
            .map(bytes -> settings.photos().keep(in.speaker().conversationKey(), bytes))
            .orElseGet(() -> new Said.Photo(null, 0, "image"));
    ask(kept, in, new Request.Ask(photo, look.messageId()));
  }

  private boolean inFlow(Speaker speaker) {
    return settings
        .conversations()
        .find(speaker.conversationKey(), Channel.LINE)
        .map(conversation -> conversation.state().flow())
        .isPresent();
  }

  private void say(LineEvent kept, Incoming in, Sentence sentence) {
    keeping.done(kept.id(), drafts.sentence(kept, in, sentence));
  }

  private void showHeld(LineEvent kept, Incoming in) {
    boolean shown =
        settings
            .inbox()
            .showHeld(
                kept.id(),
                in.speaker().to(),
                LineLimits.MESSAGES,
                held -> drafts.held(kept, in, held));
    if (shown) {
      keeping.left();
    } else {
      say(kept, in, Sentence.NOTHING_HELD);
    }
  }

  /** Answers while the store is away: from the documents alone, without memory. */
  Optional<OutgoingDraft> answerUnkept(LineEvent event) {
    return read(event).flatMap(in -> unkept(event, in));
  }

  private Optional<OutgoingDraft> unkept(LineEvent event, Incoming in) {
    return switch (in.request()) {
      case Request.Ask ask ->
          Optional.of(
              Wordless.sentence(ask.said())
                  .map(sentence -> drafts.sentence(event, in, sentence))
                  .orElseGet(() -> unkeptTurn(event, in, ask)));
      case Request.Look look -> Optional.of(drafts.sentence(event, in, Sentence.IMAGE));
      case Request.Say say -> Optional.of(drafts.sentence(event, in, say.sentence()));
      case Request.ShowHeld held -> Optional.of(drafts.sentence(event, in, Sentence.NOTHING_HELD));
      case Request.Unsend unsend -> Optional.empty();
      case Request.Leave leave -> Optional.empty();
      case Request.Nothing nothing -> Optional.empty();
    };
  }

  private OutgoingDraft unkeptTurn(LineEvent event, Incoming in, Request.Ask ask) {
    String key = in.speaker().conversationKey();
    Identity nobody = Identity.of(Role.CITIZEN);
    return drafts.turn(event, in, settings.chat().inLine(key, ask.said(), nobody).turn());
  }

  /** The last word on an event that was given up; empty where no answer was due. */
  Optional<OutgoingDraft> apology(LineEvent event) {
    return read(event).filter(in -> in.request().wantsAnswer()).map(drafts::apology);
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
      OutgoingDraft draft = drafts.turn(event, in, exchange.turn());
      return keeping.answered(event.id(), ask.messageId(), exchange, draft);
    }
  }
}
