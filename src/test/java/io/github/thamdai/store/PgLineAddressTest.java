package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.channel.line.LineEvent;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PgLineAddressTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private final String agency = TestDatabase.freshAgency();
  private final PgLineInbox inbox = new PgLineInbox(TestDatabase.database(), agency);
  private final PgConversations conversations =
      new PgConversations(TestDatabase.database(), agency);
  private final PgCases cases = new PgCases(TestDatabase.database(), agency);

  @Test
  void who_blocked_the_account_and_writes_again_is_reached_again_when_a_case_is_theirs() {
    KeptCases.open(
        agency, SampleCase.opened(cases.reserve(2570), new Citizen("line", "somchai")));
    new PgLinePeople(TestDatabase.database(), agency).remember("somchai", "U7");
    inbox.accept(List.of(event("e1", "somchai")), 0, Duration.ZERO);
    inbox.left("e1", "somchai", "U7");
    assertThat(reached()).isEmpty();

    writes("e2", "somchai", "U7");

    assertThat(reached()).containsExactly("U7");
  }

  @Test
  void who_only_asks_and_is_owed_nothing_is_not_kept() {
    writes("e1", "somying", "U8");

    assertThat(reached()).isEmpty();
  }

  private void writes(String eventId, String person, String userId) {
    inbox.accept(List.of(event(eventId, person)), 0, Duration.ZERO);
    Conversation known =
        conversations.find(person, Channel.LINE).orElseGet(() -> Conversation.begun(person));
    Turn turn =
        new Turn(
            List.of(new Reply.Text("คำตอบ")),
            List.of(),
            Outcome.of(Outcome.Status.ANSWERED),
            ConversationState.EMPTY);
    Exchange exchange = new Exchange(known, Channel.LINE, person, "สวัสดี", turn, NOW);
    OutgoingDraft draft =
        new OutgoingDraft(userId, "token", NOW.plusSeconds(50), UUID.randomUUID(), "[]");
    assertThat(inbox.answered(eventId, "m-" + eventId, exchange, draft, Duration.ZERO).saved())
        .isTrue();
  }

  private List<String> reached() {
    return new TableRows(TestDatabase.database(), agency)
        .in("line_address").stream().map((Map<String, String> row) -> row.get("line_user_id")).toList();
  }

  private static LineEvent event(String id, String person) {
    return new LineEvent(id, person, "{\"message\": {\"id\": \"m-" + id + "\"}}", NOW);
  }
}
