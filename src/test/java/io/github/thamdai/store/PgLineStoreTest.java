package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.channel.line.LineEvent;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.github.thamdai.channel.line.OutgoingMessages;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PgLineStoreTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration NOT = Duration.ZERO;
  private static final Duration SHORT = Duration.ofMillis(100);

  private final String agency = TestDatabase.freshAgency();
  private final PgLineInbox inbox = new PgLineInbox(TestDatabase.database(), agency);
  private final PgLineOutbox outbox = new PgLineOutbox(TestDatabase.database(), agency);
  private final PgConversations conversations =
      new PgConversations(TestDatabase.database(), agency);

  @Test
  void event_is_kept_once_and_comes_back_as_it_was() {
    LineEvent event = event("e1", "p");

    assertThat(keep(event, event)).isEqualTo(1);
    assertThat(keep(event, event("e2", "q"))).isEqualTo(1);

    assertThat(inbox.claim(10, LONG)).contains(event).hasSize(2);
    inbox.done("e1");
    assertThat(keep(event)).isZero();
  }

  @Test
  void second_event_of_a_person_waits_for_the_first() {
    keep(event("e1", "p"), event("e2", "p"), event("e3", "q"));

    assertThat(ids(inbox.claim(10, LONG))).containsExactlyInAnyOrder("e1", "e3");
    assertThat(inbox.claim(10, LONG)).isEmpty();
    inbox.done("e1");

    assertThat(ids(inbox.claim(10, LONG))).containsExactly("e2");
  }

  @Test
  void event_of_a_killed_instance_is_taken_over_and_given_up_after_five_times()
      throws InterruptedException {
    keep(event("e1", "p"), event("e2", "p"));
    for (int i = 0; i < 5; i++) {
      assertThat(ids(inbox.claim(10, SHORT))).containsExactly("e1");
      Thread.sleep(SHORT.toMillis() * 2);
    }

    assertThat(ids(inbox.claim(10, SHORT))).containsExactly("e2");
  }

  @Test
  void instances_that_take_work_at_once_never_take_the_same() {
    keep(IntStream.range(0, 200).mapToObj(i -> event("e" + i, "p" + i)).toArray(LineEvent[]::new));

    List<CompletableFuture<List<LineEvent>>> takers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> inbox.claim(30, LONG)))
            .limit(10)
            .toList();
    List<String> taken = new ArrayList<>();
    takers.forEach(taker -> taken.addAll(ids(taker.join())));
    taken.addAll(ids(inbox.claim(200, LONG)));

    assertThat(taken).hasSize(200).doesNotHaveDuplicates();
  }

  @Test
  void state_and_messages_are_saved_together_or_not_at_all() {
    keep(event("e1", "p"));
    Exchange stale = exchange(new Conversation("p", 7, ConversationState.EMPTY), "ถาม");

    assertThat(inbox.answered("e1", "m1", stale, draft("U1"), NOT).saved()).isFalse();
    assertThat(outbox.claim(10, LONG)).isEmpty();

    assertThat(
            inbox
                .answered("e1", "m1", exchange(Conversation.begun("p"), "ถาม"), draft("U1"), NOT)
                .saved())
        .isTrue();
    assertThat(outbox.claim(10, LONG)).hasSize(1);
    assertThat(conversations.find("p", Channel.LINE)).isPresent();
    assertThat(inbox.claim(10, SHORT)).isEmpty();
    assertThat(payload("e1")).isEqualTo("{}");
  }

  @Test
  void event_that_another_instance_has_answered_meanwhile_is_not_answered_again() {
    keep(event("e1", "p"));
    inbox.answered("e1", "m1", exchange(Conversation.begun("p"), "ถาม"), draft("U1"), NOT);
    Conversation now = conversations.find("p", Channel.LINE).orElseThrow();

    assertThat(inbox.answered("e1", "m1", exchange(now, "ถาม"), draft("U1"), NOT).saved())
        .isTrue();
    inbox.done("e1", draft("U1"), NOT);

    assertThat(outbox.claim(10, LONG)).hasSize(1);
    assertThat(conversations.find("p", Channel.LINE)).contains(now);
  }

  @Test
  void unsent_message_is_erased_wherever_it_is() {
    keep(event("e1", "p"), event("e2", "q", "m2"));
    inbox.answered("e1", "m1", exchange(Conversation.begun("p"), "ความลับ"), draft("U1"), NOT);

    inbox.unsend("m1");
    inbox.unsend("m2");

    assertThat(transcript()).containsExactly("", "คำตอบ");
    assertThat(payload("e2")).isEqualTo("{}");
    assertThat(inbox.claim(10, LONG)).isEmpty();
  }

  @Test
  void messages_come_back_as_they_were_and_are_erased_once_sent() {
    OutgoingDraft draft = draft("U1");
    enqueue("e1", draft);

    OutgoingMessages claimed = outbox.claim(10, LONG).getFirst();
    assertThat(claimed.draft()).isEqualTo(draft);
    assertThat(claimed.attempts()).isEqualTo(1);
    outbox.sent(claimed.id());

    assertThat(outbox.claim(10, LONG)).isEmpty();
    assertThat(
            one("select messages::text || line_user_id as x from outbox where agency_id = $1"))
        .isEqualTo("[]");
  }

  @Test
  void message_of_a_killed_instance_is_taken_over_with_its_retry_key() throws InterruptedException {
    enqueue("e1", draft("U1"));
    OutgoingMessages first = outbox.claim(10, SHORT).getFirst();
    Thread.sleep(SHORT.toMillis() * 2);

    OutgoingMessages second = outbox.claim(10, SHORT).getFirst();

    assertThat(second.draft().retryKey()).isEqualTo(first.draft().retryKey());
    assertThat(second.attempts()).isEqualTo(2);
  }

  @Test
  void messages_to_one_person_keep_their_order_unless_one_has_failed() {
    enqueue("e1", draft("U1"));
    enqueue("e2", draft("U1"));
    enqueue("e3", draft("U2"));

    List<OutgoingMessages> first = outbox.claim(10, LONG);
    assertThat(first).extracting(m -> m.draft().to()).containsExactlyInAnyOrder("U1", "U2");
    assertThat(outbox.claim(10, LONG)).isEmpty();

    first.stream()
        .filter(m -> m.draft().to().equals("U1"))
        .forEach(m -> outbox.later(m.id(), LONG, false));
    assertThat(outbox.claim(10, LONG)).extracting(m -> m.draft().to()).containsExactly("U1");
  }

  @Test
  void attempt_that_was_cut_off_makes_the_reply_unclear_and_one_that_told_does_not() {
    enqueue("e1", draft("U1"));
    long id = outbox.claim(10, LONG).getFirst().id();
    outbox.later(id, Duration.ZERO, false);
    assertThat(outbox.claim(10, SHORT)).singleElement().matches(m -> !m.replyUnclear());

    awaitLease();

    assertThat(outbox.claim(10, SHORT)).singleElement().matches(OutgoingMessages::replyUnclear);
    outbox.tokenSpent(id);
    awaitLease();
    assertThat(outbox.claim(10, LONG))
        .singleElement()
        .matches(m -> m.draft().replyToken() == null);
  }

  private static void awaitLease() {
    try {
      Thread.sleep(SHORT.multipliedBy(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void claims_are_planned_each_time_and_other_statements_are_not() {
    for (int i = 0; i < 5; i++) {
      enqueue("e" + i, draft("U" + i));
      inbox.claim(1, LONG);
      outbox.claim(1, LONG);
    }

    // Asked of more than one connection: any may have run them, and likeliest this thread's.
    Set<String> prepared = new HashSet<>(prepared());
    prepared.addAll(
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(i -> prepared())
            .flatMap(List::stream)
            .collect(Collectors.toSet()));

    assertThat(prepared).anyMatch(sql -> sql.contains("insert into outbox"));
    assertThat(prepared).noneMatch(sql -> sql.contains("with due as"));
  }

  private static List<String> prepared() {
    List<String> statements = new ArrayList<>();
    TestDatabase.database()
        .call(pool -> pool.query("select statement from pg_prepared_statements").execute())
        .forEach(row -> statements.add(row.getString(0)));
    return statements;
  }

  @Test
  void agencies_do_not_see_each_other() {
    keep(event("e1", "p"));
    enqueue("e9", draft("U1"));
    String other = TestDatabase.freshAgency();

    assertThat(new PgLineInbox(TestDatabase.database(), other).claim(10, LONG)).isEmpty();
    assertThat(new PgLineOutbox(TestDatabase.database(), other).claim(10, LONG)).isEmpty();
  }

  private int keep(LineEvent... events) {
    return inbox.accept(List.of(events), 0, NOT).added();
  }

  private void enqueue(String eventId, OutgoingDraft draft) {
    keep(event(eventId, "p-" + eventId));
    inbox.done(eventId, draft, NOT);
  }

  private static LineEvent event(String id, String person) {
    return event(id, person, "m-" + id);
  }

  private static LineEvent event(String id, String person, String messageId) {
    return new LineEvent(id, person, "{\"message\": {\"id\": \"" + messageId + "\"}}", NOW);
  }

  private static OutgoingDraft draft(String to) {
    String messages = "[{\"text\": \"คำตอบ\", \"type\": \"text\"}]";
    return new OutgoingDraft(to, "token", NOW.plusSeconds(50), UUID.randomUUID(), messages);
  }

  private static Exchange exchange(Conversation conversation, String said) {
    Turn turn =
        new Turn(
            List.of(new Reply.Text("คำตอบ")),
            List.of(),
            Outcome.of(Outcome.Status.ANSWERED),
            ConversationState.EMPTY);
    return new Exchange(conversation, Channel.LINE, "p", said, turn, NOW);
  }

  private static Set<String> ids(List<LineEvent> events) {
    Set<String> ids = new HashSet<>();
    events.forEach(event -> ids.add(event.id()));
    return ids;
  }

  private @Nullable String payload(String eventId) {
    return one(
        "select payload::text as x from line_event where agency_id = $1 and webhook_event_id = '"
            + eventId
            + "'");
  }

  private @Nullable String one(String sql) {
    var rows =
        TestDatabase.database().call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)));
    return rows.iterator().next().getString("x");
  }

  private List<String> transcript() {
    String sql = "select text from transcript where agency_id = $1 order by seq";
    List<String> texts = new ArrayList<>();
    TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))
        .forEach(row -> texts.add(row.getString("text")));
    return texts;
  }
}
