package io.github.thamdai.channel.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.webhook.model.Event;
import com.linecorp.bot.webhook.model.ReplyEvent;
import io.github.thamdai.channel.line.LineSignals.Call;
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
import io.github.thamdai.dialogue.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  private final LineApi api;
  private final LineContent content;
  private final EventReader reader;
  private final LineMessages messages;
  private final LoadingAnimation loading;

  LineAnswers(LineSettings settings, LineClients line, LineMessages messages) {
    this.settings = settings;
    this.api = line.api();
    this.content = line.content();
    this.reader = new EventReader(settings.wording());
    this.messages = messages;
    this.loading = new LoadingAnimation(api, settings.clock());
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
      case Request.Link link -> say(kept, in, link(in, link));
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
    Answered answer =
        chat.inLine(in.speaker().conversationKey(), ask.said(), who(in.speaker()));
    if (!answer.saved()) {
      // The event is safe where it is and is answered once the store is back.
      throw new StoreUnavailableException("the answer could not be kept", null);
    }
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
    settings.inbox().done(kept.id(), draft(kept, in, words(sentence), choices(sentence)));
  }

  private void showHeld(LineEvent kept, Incoming in) {
    boolean shown =
        settings
            .inbox()
            .showHeld(
                kept.id(),
                in.speaker().to(),
                LineLimits.MESSAGES,
                held -> draft(kept, in, joined(held)));
    if (!shown) {
      say(kept, in, Sentence.NOTHING_HELD);
    }
  }

  private String joined(List<String> held) {
    List<Message> all = new ArrayList<>();
    held.forEach(messages -> all.addAll(api.read(messages)));
    return api.write(all);
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
                  .map(sentence -> fixed(event, in, sentence))
                  .orElseGet(() -> unkeptTurn(event, in, ask)));
      case Request.Look look -> Optional.of(fixed(event, in, Sentence.IMAGE));
      case Request.Say say -> Optional.of(fixed(event, in, say.sentence()));
      case Request.Link link -> Optional.of(fixed(event, in, Sentence.LINK_REFUSED));
      case Request.ShowHeld held -> Optional.of(fixed(event, in, Sentence.NOTHING_HELD));
      case Request.Unsend unsend -> Optional.empty();
      case Request.Leave leave -> Optional.empty();
      case Request.Nothing nothing -> Optional.empty();
    };
  }

  private OutgoingDraft unkeptTurn(LineEvent event, Incoming in, Request.Ask ask) {
    String key = in.speaker().conversationKey();
    Identity nobody = Identity.of(Role.CITIZEN);
    return draft(event, in, settings.chat().inLine(key, ask.said(), nobody).turn());
  }

  private OutgoingDraft fixed(LineEvent event, Incoming in, Sentence sentence) {
    return draft(event, in, words(sentence), choices(sentence));
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
    if (linked) {
      // Without LINE's own id their menu could not be changed.
      settings.people().remember(person, in.speaker().to());
    }
    return linked ? Sentence.LINKED : Sentence.LINK_REFUSED;
  }

  private Identity who(Speaker speaker) {
    return speaker.inGroup()
        ? Identity.of(Role.CITIZEN)
        : settings.accounts().identityOf(speaker.conversationKey());
  }

  private List<Reply> words(Sentence sentence) {
    return List.of(new Reply.Text(settings.wording().say(sentence)));
  }

  private List<Choice> choices(Sentence sentence) {
    return sentence == Sentence.JOIN ? List.of() : settings.starters().get();
  }

  private OutgoingDraft draft(
      LineEvent event, Incoming in, List<Reply> replies, List<Choice> choices) {
    return draft(event, in, api.write(messages.draw(replies, offered(event, choices))));
  }

  private OutgoingDraft draft(LineEvent event, Incoming in, Turn turn) {
    return draft(event, in, api.write(messages.draw(turn, offered(event, turn.choices()))));
  }

  // Answers that wait for their person are offered first: they were asked for before.
  private List<Choice> offered(LineEvent event, List<Choice> choices) {
    if (!event.answersHeld()) {
      return choices;
    }
    String label = settings.wording().say(Sentence.SHOW_HELD);
    List<Choice> all = new ArrayList<>(choices);
    all.addFirst(new Choice(label, label));
    return all;
  }

  private static OutgoingDraft draft(LineEvent event, Incoming in, String messages) {
    return new OutgoingDraft(
        in.speaker().to(),
        in.replyToken(),
        event.receivedAt().plus(REPLY_TOKEN_LIFE),
        UUID.randomUUID(),
        messages);
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
      OutgoingDraft draft = draft(event, in, exchange.turn());
      return settings.inbox().answered(event.id(), ask.messageId(), exchange, draft);
    }
  }
}
