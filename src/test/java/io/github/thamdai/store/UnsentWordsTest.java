package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person has unsent in LINE leaves the flow that was told it. */
class UnsentWordsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Map<String, String> SLOTS =
      Map.of(
          "phone", "0812345678",
          "place", "หมู่ 5",
          "point", "@14.765432,104.345679",
          "photo", "p1 p2",
          "skipped", "");

  private final String agency = TestDatabase.freshAgency();
  private final PgConversations conversations =
      new PgConversations(TestDatabase.database(), agency);

  @ParameterizedTest
  @CsvSource({
    "หมู่ 5, place",
    "ไม่ใช่ หมู่ 5, place",
    "ไม่ใช่หมู่ 4 หมู่ 5, place",
    "หน้าวัด หมู่ 5, place",
    "๐๘๑-๒๓๔ ๕๖๗๘, phone",
    "[photo p2], photo",
    "'[location 14.76543,104.34568]', point"
  })
  void slot_of_an_unsent_message_is_asked_again(String said, String slot) {
    FlowState flow =
        new FlowState("report", "d", "sure", "yes-no", SLOTS, 0, "", false, NOW, NOW);
    save(said, ConversationState.EMPTY.withAsked(said).withFlow(flow));

    new PgLineInbox(TestDatabase.database(), agency).unsend("m1");

    Conversation kept = conversations.find("p", Channel.LINE).orElseThrow();
    assertThat(kept.state().asked()).isNull();
    assertThat(Objects.requireNonNull(kept.state().flow()).slots())
        .hasSize(SLOTS.size() - 1)
        .doesNotContainKey(slot);
    assertThat(kept.version()).isGreaterThan(1);
  }

  @Test
  void flow_that_waits_beneath_another_forgets_too() {
    FlowState beneath =
        new FlowState("report", "d", "sure", "yes-no", SLOTS, 0, "", false, NOW, NOW);
    FlowState top =
        new FlowState("ask", "d", "asked", "text", Map.of(), 0, "", false, NOW, NOW, beneath);
    save("หมู่ 5", ConversationState.EMPTY.withFlow(top));

    new PgLineInbox(TestDatabase.database(), agency).unsend("m1");

    FlowState flow = Objects.requireNonNull(conversations.find("p", Channel.LINE).orElseThrow().state().flow());
    assertThat(Objects.requireNonNull(flow.beneath()).slots())
        .hasSize(SLOTS.size() - 1)
        .doesNotContainKey("place");
  }

  private void save(String said, ConversationState state) {
    Turn turn =
        new Turn(
            List.of(new Reply.Text("คำตอบ")),
            List.of(),
            Outcome.of(Outcome.Status.FLOW),
            state);
    conversations.save(
        new Exchange(Conversation.begun("p"), Channel.LINE, "p", said, turn, NOW));
    String sql = "update transcript set line_message_id = 'm1' where agency_id = $1 and seq = 1";
    TestDatabase.database().call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)));
  }
}
