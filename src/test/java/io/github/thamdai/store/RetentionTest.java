package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class RetentionTest {
  // Long ago, so that no other test's rows are old enough.
  private static final Instant NOW = Instant.parse("2001-06-01T00:00:00Z");

  private final PgConversations conversations =
      new PgConversations(TestDatabase.database(), TestDatabase.freshAgency());

  @Test
  void conversation_goes_after_ninety_days_of_silence_and_a_younger_one_stays() {
    say("old", NOW.minus(Duration.ofDays(91)));
    say("young", NOW.minus(Duration.ofDays(89)));

    try (Retention retention = new Retention(TestDatabase.database(), () -> NOW)) {
      retention.delete();
    }

    assertThat(conversations.find("old", Channel.WEB)).isEmpty();
    assertThat(conversations.find("young", Channel.WEB)).isPresent();
  }

  private void say(String id, Instant at) {
    Turn turn =
        new Turn(
            List.of(new Reply.Text("ค่ะ")),
            List.of(),
            Outcome.of(Outcome.Status.SMALLTALK),
            ConversationState.EMPTY);
    conversations.save(
        new Exchange(Conversation.begun(id), Channel.WEB, null, "สวัสดี", turn, at));
  }
}
