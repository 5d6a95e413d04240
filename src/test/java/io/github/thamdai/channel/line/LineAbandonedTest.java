package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.store.PgLineInbox;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events that bring their worker down each time. */
class LineAbandonedTest {
  private static final String SOMCHAI = "U" + "1".repeat(32);

  private final String agency = TestDatabase.freshAgency();

  @Test
  void question_that_was_taken_too_often_ends_with_one_apology_and_what_needs_no_answer_with_none()
      throws InterruptedException {
    takenTooOften(
        LineEvents.text(SOMCHAI, "ถาม"), LineEvents.event("unfollow", LineEvents.user(SOMCHAI)));

    try (FakeLine line = new FakeLine();
        LineOffice first = new LineOffice(line, agency);
        LineOffice second = new LineOffice(line, agency)) {
      // Signals come after the deed: the apology is with LINE before it is counted.
      LineOffice.await(() -> signals(first, second).contains("told"));
      LineOffice.await(() -> abandoned(first, second) == 2);
      Thread.sleep(2_500); // both have looked again by now

      assertThat(line.delivered).singleElement().matches(FakeLine.Call::push);
      assertThat(line.delivered.getFirst().texts().getFirst()).contains("ระบบตอบข้อความที่ส่งมาก่อนหน้านี้ไม่ได้");
      assertThat(line.violations).isEmpty();
      assertThat(abandoned(first, second)).isEqualTo(2);
    }
  }

  private static long abandoned(LineOffice... offices) {
    return signals(offices).stream().filter("abandoned"::equals).count();
  }

  private static List<String> signals(LineOffice... offices) {
    return Arrays.stream(offices).flatMap(office -> office.signals.all.stream()).toList();
  }

  private void takenTooOften(JsonObject... events) {
    PgLineInbox inbox = new PgLineInbox(TestDatabase.database(), agency);
    for (JsonObject event : events) {
      String id = event.getString("webhookEventId");
      inbox.accept(
          List.of(new LineEvent(id, "p", event.encode(), Instant.now())), 0, Duration.ZERO);
    }
    String sql =
        """
        update line_event set attempts = 5, claimed_until = now() - interval '1 second'
        where agency_id = $1
        """;
    TestDatabase.database().call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)));
  }
}
