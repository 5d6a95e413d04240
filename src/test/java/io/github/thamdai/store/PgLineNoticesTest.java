package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.channel.line.OutgoingMessages;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PgLineNoticesTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final String agency = TestDatabase.freshAgency();
  private final PgLineOutbox outbox = new PgLineOutbox(TestDatabase.database(), agency);

  @Test
  void notice_goes_to_the_outbox_once_and_only_for_people_who_can_be_reached() {
    notice("somchai", "เรื่องของท่านเสร็จแล้ว");
    notice("stranger", "ไม่มีใครรับ");
    new PgLinePeople(TestDatabase.database(), agency).remember("somchai", "U7");
    PgLineNotices notices = new PgLineNotices(TestDatabase.database(), agency);

    assertThat(notices.hand(10, text -> "[\"" + text + "\"]")).isEqualTo(1);
    assertThat(notices.hand(10, text -> "[]")).isZero();

    assertThat(outbox.claim(10, LONG))
        .extracting(OutgoingMessages::draft)
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.to()).isEqualTo("U7");
              assertThat(draft.replyToken()).isNull();
              assertThat(draft.replyUntil()).isNull();
              assertThat(draft.messages()).contains("เรื่องของท่านเสร็จแล้ว");
            });
  }

  private void notice(String person, String text) {
    String sql =
        """
        insert into notice (agency_id, channel, conversation_id, text, at)
        values ($1, 'line', $2, $3, now())
        """;
    TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, person, text)));
  }
}
