package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.ObligationKind;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.vertx.sqlclient.Tuple;
import io.github.thamdai.staff.FiscalYear;
import io.github.thamdai.staff.StaffAspect;
import io.github.thamdai.staff.StaffQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PgConversationsTest {
  private static final SourceRef SOURCE =
      new SourceRef(SourceKind.SERVICE, "road-repair", "ซ่อมถนน");
  private static final StaffQuery ASKED =
      new StaffQuery(
          Topic.OVERDUE,
          List.of("E9"),
          List.of("กองคลัง"),
          new FiscalYear(2566).range(),
          Set.of(ObligationKind.REPORT),
          new FiscalYear(2566),
          7,
          List.of("ทุจริต"),
          "6m",
          Set.of(StaffAspect.DEFECTS));
  private static final FlowState IN_A_FLOW =
      new FlowState(
          "report-a-problem",
          "d1",
          "where",
          "location",
          Map.of("what", "ไฟดับ"),
          1,
          "",
          false,
          Instant.parse("2026-11-22T04:00:00Z"),
          Instant.parse("2026-11-22T04:30:00Z"));
  private static final ConversationState REMEMBERED =
      new ConversationState(SOURCE, Topic.FEE, List.of(SOURCE), ASKED, "เท่าไร", IN_A_FLOW, LocalDate.parse("2026-11-22"));

  private final String agency = TestDatabase.freshAgency();
  private final PgConversations conversations =
      new PgConversations(TestDatabase.database(), agency);

  @Test
  void state_and_both_sides_of_the_exchange_are_kept() {
    assertThat(conversations.save(exchange(Conversation.begun("c1"), "ค่าธรรมเนียมเท่าไร"))).isTrue();

    assertThat(conversations.find("c1", Channel.WEB))
        .contains(new Conversation("c1", 1, REMEMBERED));
    assertThat(transcript()).containsExactly("1 in ค่าธรรมเนียมเท่าไร null", "2 out ไม่มี answered");
  }

  @Test
  void turn_on_an_old_version_changes_nothing() {
    Conversation begun = Conversation.begun("c1");
    conversations.save(exchange(begun, "หนึ่ง"));

    assertThat(conversations.save(exchange(begun, "สอง"))).isFalse();
    assertThat(conversations.save(exchange(new Conversation("c1", 7, REMEMBERED), "สาม"))).isFalse();

    assertThat(transcript()).hasSize(2);
  }

  @Test
  void conversation_of_another_agency_or_channel_is_not_found() {
    conversations.save(exchange(Conversation.begun("c1"), "สวัสดี"));

    assertThat(conversations.find("c1", Channel.LINE)).isEmpty();
    assertThat(
            new PgConversations(TestDatabase.database(), TestDatabase.freshAgency())
                .find("c1", Channel.WEB))
        .isEmpty();
  }

  @Test
  void effect_that_nobody_writes_undoes_its_turn() {
    Exchange told = exchange(Conversation.begun("c1"), "แจ้งไฟดับ");
    Turn turn =
        new Turn(
            told.turn().replies(),
            List.of(),
            told.turn().outcome(),
            told.turn().state(),
            List.of(new Unknown()));
    Exchange wanting =
        new Exchange(told.conversation(), told.channel(), null, told.said(), turn, told.at());

    assertThatThrownBy(() -> conversations.save(wanting))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Unknown");

    assertThat(conversations.find("c1", Channel.WEB)).isEmpty();
    assertThat(transcript()).isEmpty();
  }

  private record Unknown() implements Effect {}

  private static Exchange exchange(Conversation conversation, String said) {
    Turn turn =
        new Turn(
            List.of(new Reply.Text("ไม่มี")),
            List.of(),
            Outcome.answered(SOURCE, Topic.FEE),
            REMEMBERED);
    return new Exchange(
        conversation, Channel.WEB, null, said, turn, Instant.parse("2026-11-22T05:00:00Z"));
  }

  private List<String> transcript() {
    List<String> lines = new ArrayList<>();
    TestDatabase.database()
        .call(
            pool ->
                pool.preparedQuery("select * from transcript where agency_id = $1 order by seq")
                    .execute(Tuple.of(agency)))
        .forEach(
            row ->
                lines.add(
                    row.getInteger("seq")
                        + " "
                        + row.getString("direction")
                        + " "
                        + row.getString("text")
                        + " "
                        + row.getString("outcome")));
    return lines;
  }
}
