package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Speaker;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody in a conversation on the web, whose turns are saved with what they want done. */
final class Conversant {
  private final PgConversations conversations;
  private final String id;
  private final Instant now;
  private final Identity identity;
  private Conversation conversation;
  private ConversationState state = ConversationState.EMPTY;

  Conversant(String agency, String id, Instant now) {
    this(agency, id, now, Identity.of(Role.CITIZEN));
  }

  Conversant(String agency, String id, Instant now, Identity identity) {
    this.conversations = new PgConversations(TestDatabase.database(), agency);
    this.id = id;
    this.now = now;
    this.identity = identity;
    this.conversation = Conversation.begun(id);
  }

  Identity identity() {
    return identity;
  }

  void about(SourceRef source, Topic topic) {
    state = new ConversationState(source, topic, List.of(), null);
  }

  /** An earlier turn of the conversation. */
  void said(String text, @Nullable SourceRef answered, Instant at) {
    Outcome outcome =
        new Outcome(
            answered == null ? Outcome.Status.NOT_FOUND : Outcome.Status.ANSWERED,
            answered,
            null,
            List.of(),
            null);
    Turn turn =
        new Turn(List.of(new Reply.Text("ได้เลย")), List.of(), outcome, state, List.of());
    assertThat(conversations.save(new Exchange(conversation, Channel.WEB, null, text, turn, at)))
        .isTrue();
    conversation = conversations.find(id, Channel.WEB).orElseThrow();
  }

  /** Does an action and saves its effects; gives the slots it set. */
  Map<String, String> does(FlowAction action, Map<String, String> arguments) {
    Inbound inbound = inbound(Channel.WEB, id, identity, now);
    ActionResult result = action.run(new ActionCall(arguments, inbound, state));
    assertThat(conversations.save(exchange(conversation, result.effects(), now))).isTrue();
    conversation = conversations.find(id, Channel.WEB).orElseThrow();
    return result.slots();
  }

  /** The next turn of a conversation on the web, with effects. */
  static void saves(String agency, String id, List<Effect> effects) {
    assertThat(tries(agency, id, effects)).isTrue();
  }

  /** As {@link #saves}; false when somebody else was quicker. */
  static boolean tries(String agency, String id, List<Effect> effects) {
    PgConversations kept = new PgConversations(TestDatabase.database(), agency);
    Conversation known =
        kept.find(id, Channel.WEB).orElseGet(() -> Conversation.begun(id));
    return kept.save(exchange(known, effects, Instant.now()));
  }

  static ActionCall call(
      Channel channel,
      String id,
      Identity identity,
      Map<String, String> arguments,
      Instant now) {
    return new ActionCall(
        arguments, inbound(channel, id, identity, now), ConversationState.EMPTY);
  }

  private static Inbound inbound(
      Channel channel, String id, Identity identity, Instant now) {
    return new Inbound(
        new Said.Text("ส่งแบบฟอร์ม"),
        new Speaker(id, channel, identity),
        OfficeTime.day(now),
        now);
  }

  private static Exchange exchange(
      Conversation conversation, List<Effect> effects, Instant now) {
    Turn turn =
        new Turn(
            List.of(new Reply.Text("ได้เลย")),
            List.of(),
            Outcome.of(Outcome.Status.FLOW),
            ConversationState.EMPTY,
            effects);
    return new Exchange(conversation, Channel.WEB, null, "ส่งแบบฟอร์ม", turn, now);
  }
}
