package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.channel.line.LineEvent;
import io.github.thamdai.channel.line.LineInbox;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.github.thamdai.channel.line.OutgoingMessages;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is put into the inbox or the outbox can be taken along in the same step. */
class LineTakenAtOnceTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration OVER = Duration.ofMillis(1);

  private static final String READ =
      "select coalesce(idx_tup_fetch, 0) + seq_tup_read from pg_stat_xact_user_tables"
          + " where relname = 'line_event'";

  // As in an office that has just begun: nothing is counted yet, and the indexes are small. What
  // other tests leave there, and when the server counts it, would else choose the plan.
  private static final String FRESH =
      """
      reindex table line_event;
      select pg_clear_attribute_stats('public', 'line_event', attname, false)
        from pg_attribute where attrelid = 'line_event'::regclass and attnum > 0;
      select pg_clear_relation_stats('public', relname)
        from pg_class where oid = 'line_event'::regclass
          or oid in (select indexrelid from pg_index where indrelid = 'line_event'::regclass);
      """;

  private final String agency = TestDatabase.freshAgency();
  private final PgLineInbox inbox = new PgLineInbox(TestDatabase.database(), agency);
  private final PgLineOutbox outbox = new PgLineOutbox(TestDatabase.database(), agency);

  @Test
  void new_event_is_taken_as_it_is_kept_and_by_nobody_else() {
    LineEvent event = event("e1", "p");

    LineInbox.Kept kept = inbox.accept(List.of(event), 10, LONG);

    assertThat(kept.added()).isEqualTo(1);
    assertThat(kept.taken()).containsExactly(event);
    assertThat(inbox.claim(10, LONG)).isEmpty();
  }

  @Test
  void of_one_person_only_the_first_is_taken_and_no_more_than_there_are_places() {
    List<LineEvent> events =
        List.of(event("e1", "p"), event("e2", "p"), event("e3", "q"), event("e4", "r"));

    LineInbox.Kept kept = inbox.accept(events, 2, LONG);

    assertThat(kept.added()).isEqualTo(4);
    assertThat(kept.taken()).extracting(LineEvent::id).containsExactlyInAnyOrder("e1", "e3");
    assertThat(inbox.claim(10, LONG)).extracting(LineEvent::id).containsExactly("e4");
  }

  @Test
  void event_whose_person_has_an_older_one_waits_for_it() {
    inbox.accept(List.of(event("e1", "p")), 0, Duration.ZERO);

    assertThat(inbox.accept(List.of(event("e2", "p")), 10, LONG).taken()).isEmpty();
    assertThat(inbox.claim(10, LONG)).extracting(LineEvent::id).containsExactly("e1");
    inbox.done("e1");

    assertThat(inbox.accept(List.of(event("e3", "p")), 10, LONG).taken()).isEmpty();
    assertThat(inbox.claim(10, LONG)).extracting(LineEvent::id).containsExactly("e2");
  }

  @Test
  void keeping_events_reads_none_of_the_many_that_wait_however_old_its_plan_is() {
    long read =
        TestDatabase.database()
            .transact(
                tx ->
                    tx.query(FRESH)
                        .execute()
                        .compose(
                            x -> tx.query("set local plan_cache_mode = force_generic_plan").execute())
                        // A table of a few pages is read whole for good reason; this one grows.
                        .compose(x -> tx.query("set local enable_seqscan = off").execute())
                        .compose(x -> read(tx))
                        .compose(
                            before ->
                                accepted(tx, 0)
                                    .compose(x -> tx.query(waiting(2_000)).execute())
                                    .compose(x -> accepted(tx, 1))
                                    .compose(x -> read(tx))
                                    .map(after -> after - before)));

    assertThat(read).isLessThan(1_000);
  }

  private static Future<Long> read(SqlConnection tx) {
    return tx.query(READ).execute().map(rows -> rows.iterator().next().getLong(0));
  }

  private Future<LineInbox.Kept> accepted(SqlConnection tx, int batch) {
    List<LineEvent> events =
        IntStream.range(0, 20).mapToObj(i -> event(batch + "e" + i, batch + "p" + i)).toList();
    return LineEventRows.accept(tx, agency, events, 5, LONG);
  }

  private String waiting(int count) {
    return """
        insert into line_event (agency_id, webhook_event_id, person_key, payload, received_at)
        select '%s', 'w' || n, 'w' || n, '{}', now() from generate_series(1, %d) n
        """
        .formatted(agency, count);
  }

  @Test
  void event_delivered_again_is_not_taken_again() {
    inbox.accept(List.of(event("e1", "p")), 10, LONG);

    assertThat(inbox.accept(List.of(event("e1", "p")), 10, LONG))
        .isEqualTo(new LineInbox.Kept(0, List.of()));
    inbox.done("e1");
    assertThat(inbox.accept(List.of(event("e1", "p")), 10, LONG))
        .isEqualTo(new LineInbox.Kept(0, List.of()));
  }

  @Test
  void event_taken_by_an_instance_that_died_is_taken_over() throws InterruptedException {
    inbox.accept(List.of(event("e1", "p")), 10, OVER);
    Thread.sleep(20);

    assertThat(inbox.claim(10, LONG)).extracting(LineEvent::id).containsExactly("e1");
  }

  @Test
  void answer_is_taken_as_it_is_kept_and_its_reply_is_unclear_when_the_sender_dies()
      throws InterruptedException {
    OutgoingMessages taken = answer("e1", "U1", OVER).orElseThrow();
    Thread.sleep(20);

    OutgoingMessages again = outbox.claim(10, LONG).getFirst();

    assertThat(taken.attempts()).isEqualTo(1);
    assertThat(taken.replyUnclear()).isFalse();
    assertThat(again.id()).isEqualTo(taken.id());
    assertThat(again.draft().retryKey()).isEqualTo(taken.draft().retryKey());
    assertThat(again.attempts()).isEqualTo(2);
    assertThat(again.replyUnclear()).isTrue();
  }

  @Test
  void answer_waits_while_older_messages_to_the_same_person_do() {
    assertThat(answer("e1", "U1", Duration.ZERO)).isEmpty();

    assertThat(answer("e2", "U1", LONG)).isEmpty();
    assertThat(answer("e3", "U2", LONG)).isPresent();
    assertThat(outbox.claim(10, LONG)).hasSize(1);
  }

  @Test
  void answer_to_an_event_that_was_ended_meanwhile_is_not_kept() {
    assertThat(answer("e1", "U1", LONG)).isPresent();

    assertThat(inbox.done("e1", draft("U1"), LONG)).isEmpty();
  }

  private Optional<OutgoingMessages> answer(String eventId, String to, Duration lease) {
    inbox.accept(List.of(event(eventId, "p-" + eventId)), 1, LONG);
    return inbox.done(eventId, draft(to), lease);
  }

  private static LineEvent event(String id, String person) {
    return new LineEvent(id, person, "{}", Instant.parse("2026-11-23T03:00:00Z"));
  }

  private static OutgoingDraft draft(String to) {
    Instant until = Instant.parse("2026-11-23T03:00:50Z");
    return new OutgoingDraft(to, "token", until, UUID.randomUUID(), "[]");
  }
}
