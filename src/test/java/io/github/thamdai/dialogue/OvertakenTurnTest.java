package io.github.thamdai.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.casedesk.LinkAccount;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of two messages at the same instant, the slower turn is worked out anew on what the other left. */
class OvertakenTurnTest {
  private final PgConversations kept =
      new PgConversations(TestDatabase.database(), TestDatabase.freshAgency());
  private final Queue<Runnable> beforeSaving = new ArrayDeque<>();

  @Test
  void message_that_comes_in_between_is_not_lost_and_neither_is_this_one() {
    ChatService quick = chat(new EchoAssistant(), kept);
    ChatService slow = chat(new EchoAssistant(), new Interrupted());
    String id = quick.onWeb(null, "one", Role.CITIZEN).conversationId();
    beforeSaving.add(() -> quick.onWeb(id, "two", Role.CITIZEN));

    Answered overtaken = slow.onWeb(id, "three", Role.CITIZEN);

    assertThat(overtaken.saved()).isTrue();
    assertThat(text(overtaken)).isEqualTo("CITIZEN three after two");
    assertThat(kept.find(id, Channel.WEB).orElseThrow().version()).isEqualTo(3);
  }

  @Test
  void first_words_at_the_same_instant_begin_one_conversation() {
    ChatService quick = chat(new EchoAssistant(), kept);
    ChatService slow = chat(new EchoAssistant(), new Interrupted());
    beforeSaving.add(() -> quick.inLine("person", "one", Role.CITIZEN));

    assertThat(text(slow.inLine("person", "two", Role.CITIZEN))).isEqualTo("CITIZEN two after one");
  }

  @Test
  void what_somebody_else_has_done_meanwhile_is_found_done_and_nothing_of_the_turn_is_kept() {
    EchoAssistant echo = new EchoAssistant();
    Queue<Effect> wanted = new ArrayDeque<>();
    wanted.add(new LinkAccount("person", "123456", Instant.EPOCH)); // a code that is used up
    Assistant linking =
        (state, inbound) -> {
          Turn turn = echo.reply(state, inbound);
          Effect effect = wanted.poll();
          return effect == null
              ? turn
              : new Turn(
                  List.of(new Reply.Text("linked")),
                  turn.choices(),
                  turn.outcome(),
                  turn.state(),
                  List.of(effect));
        };

    Answered repeated = chat(linking, kept).inLine("person", "code", Role.CITIZEN);

    assertThat(text(repeated)).isEqualTo("CITIZEN code after null");
    assertThat(kept.find("person", Channel.LINE).orElseThrow().version()).isEqualTo(1);
  }

  private static ChatService chat(Assistant assistant, Conversations conversations) {
    return new ChatService(
        assistant,
        conversations,
        () -> UUID.randomUUID().toString(),
        InstantSource.system(),
        new Reply.Text("away"));
  }

  private static String text(Answered answer) {
    return answer.turn().replies().getFirst() instanceof Reply.Text text ? text.text() : "";
  }

  /** Another message is saved just before a save, once for each that waits. */
  private final class Interrupted implements Conversations {
    @Override
    public Optional<Conversation> find(String id, Channel channel) {
      return kept.find(id, channel);
    }

    @Override
    public boolean save(Exchange exchange) {
      Optional.ofNullable(beforeSaving.poll()).ifPresent(Runnable::run);
      return kept.save(exchange);
    }
  }
}
