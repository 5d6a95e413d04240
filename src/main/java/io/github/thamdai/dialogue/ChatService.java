package io.github.thamdai.dialogue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a message to the assistant and its answer into the store.
 *
 * <p>Loads, replies and saves under the version that was loaded; when another message of the same
 * conversation was saved in between, or somebody else was quicker with what the turn wants done, the
 * turn is worked out anew on what they left. While the
 * store is away people are still answered, without memory and with a notice of it. Thread-safe; no
 * lock is held, for a handler that waits for a lock would stop its whole server thread.
 */
public final class ChatService {
  private static final int ATTEMPTS = 10;

  private final Assistant assistant;
  private final Conversations conversations;
  private final Supplier<String> ids;
  private final InstantSource clock;
  private final Reply awayNotice;

  /**
   * @param ids unguessable names for new conversations
   * @param awayNotice said when a turn could not be saved
   */
  public ChatService(
      Assistant assistant,
      Conversations conversations,
      Supplier<String> ids,
      InstantSource clock,
      Reply awayNotice) {
    this.assistant = assistant;
    this.conversations = conversations;
    this.ids = ids;
    this.clock = clock;
    this.awayNotice = awayNotice;
  }

  /** The same service on another store, such as one that saves outgoing messages along. */
  public ChatService savingTo(Conversations other) {
    return new ChatService(assistant, other, ids, clock, awayNotice);
  }

  /**
   * A message typed on the web.
   *
   * @param id null, or one this service gave out; an unknown one begins a new conversation
   */
  public Answered onWeb(@Nullable String id, String text, Role role) {
    return onWeb(id, new Said.Text(text), Identity.of(role));
  }

  /** As {@link #onWeb(String, String, Role)}, for whatever was sent. */
  public Answered onWeb(@Nullable String id, Said said, Identity identity) {
    Message message = new Message(Channel.WEB, null, said.cleaned(), identity, false);
    return answer(message, () -> id == null ? Optional.empty() : find(id, Channel.WEB), id);
  }

  /** Words in LINE; each person has one conversation, named after their key. */
  public Answered inLine(String personKey, String text, Role role) {
    return inLine(personKey, new Said.Text(text), Identity.of(role));
  }

  /** As {@link #inLine(String, String, Role)}, for whatever was sent. */
  public Answered inLine(String personKey, Said said, Identity identity) {
    Message message = new Message(Channel.LINE, personKey, said.cleaned(), identity, false);
    return answer(message, () -> lineConversation(personKey), personKey);
  }

  /** As {@link #inLine(String, Said, Identity)}, in a group: others read along, so that everyone is a citizen there. */
  public Answered inGroup(String key, Said said) {
    Identity citizen = Identity.of(Role.CITIZEN);
    Message message = new Message(Channel.LINE, key, said.cleaned(), citizen, true);
    return answer(message, () -> lineConversation(key), key);
  }

  private Optional<Conversation> lineConversation(String personKey) {
    return Optional.of(
        find(personKey, Channel.LINE).orElseGet(() -> Conversation.begun(personKey)));
  }

  private Optional<Conversation> find(String id, Channel channel) {
    return conversations.find(id, channel);
  }

  private Answered answer(
      Message message, Supplier<Optional<Conversation>> load, @Nullable String askedId) {
    try {
      for (int i = 0; i < ATTEMPTS; i++) {
        Conversation conversation =
            load.get().orElseGet(() -> Conversation.begun(ids.get()));
        Turn turn = reply(conversation.state(), message, conversation.id());
        if (conversations.save(exchange(conversation, message, turn))) {
          return new Answered(conversation.id(), turn, true);
        }
      }
    } catch (StoreUnavailableException away) {
      String id = askedId == null ? ids.get() : askedId;
      return new Answered(id, withNotice(reply(ConversationState.EMPTY, message, null)), false);
    }
    throw new RejectedExecutionException("too many messages at once in one conversation");
  }

  private Turn reply(
      ConversationState state, Message message, @Nullable String conversation) {
    Instant now = clock.instant();
    Speaker speaker =
        new Speaker(conversation, message.channel(), message.identity(), message.overheard());
    return assistant.reply(state, new Inbound(message.said(), speaker, OfficeTime.day(now), now));
  }

  private Exchange exchange(Conversation conversation, Message message, Turn turn) {
    Instant now = clock.instant();
    return new Exchange(
        conversation, message.channel(), message.personKey(), message.said().transcript(), turn, now);
  }

  private Turn withNotice(Turn turn) {
    List<Reply> replies = new ArrayList<>(turn.replies());
    replies.add(awayNotice);
    return new Turn(replies, turn.choices(), turn.outcome(), ConversationState.EMPTY);
  }

  private record Message(
      Channel channel,
      @Nullable String personKey,
      Said said,
      Identity identity,
      boolean overheard) {}
}
