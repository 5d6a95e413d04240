package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.news.News;
import io.github.thamdai.casework.news.NewsState;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgLinePeople;
import io.github.thamdai.store.PgNewsDesk;
import io.github.thamdai.store.TestDatabase;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News from the draft to the people, against a LINE that keeps its rules. */
class LineNewsTest {
  private final String agency = TestDatabase.freshAgency();
  private final FakeLine line = new FakeLine();
  private final LineOffice office = new LineOffice(line, agency);
  private final PgNewsDesk desk = new PgNewsDesk(TestDatabase.database(), agency);
  private final UUID writer = account("ผู้เขียน");
  private final UUID second = account("ผู้ตรวจ");

  @BeforeEach
  void allowMany() {
    line.account.quota = 5_000;
  }

  @AfterEach
  void close() {
    office.close();
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void news_reaches_its_subscribers_once_and_nobody_else() throws InterruptedException {
    subscribe("village-5", "U5a", "U5b");
    subscribe("water", "Uw");

    News news = confirmed("village-5", "พรุ่งนี้ฉีดวัคซีนสุนัขที่ศาลากลางบ้าน");
    awaitState(news, NewsState.SENT);

    assertThat(line.delivered).singleElement().matches(call -> call.way().equals("multicast"));
    FakeLine.Call call = line.delivered.getFirst();
    assertThat(call.body().getJsonArray("to").stream().map(String::valueOf))
        .containsExactlyInAnyOrder("U5a", "U5b");
    assertThat(call.body().encode()).contains("เลิกรับข่าว");
    assertThat(desk.find(news.id()).orElseThrow().reached()).isEqualTo(2);
    LineOffice.await(() -> office.signals.all.contains("news sent"));
  }

  @Test
  void news_for_everybody_goes_out_in_one_call() throws InterruptedException {
    News news = confirmed(News.EVERYBODY, "หยุดทำการวันที่ 5 ธันวาคม");
    awaitState(news, NewsState.SENT);

    assertThat(line.delivered).singleElement().matches(call -> call.way().equals("broadcast"));
  }

  @Test
  void many_subscribers_are_reached_in_parts_that_line_takes() throws InterruptedException {
    String[] users = new String[1_203];
    for (int i = 0; i < users.length; i++) {
      users[i] = "U" + i;
    }
    subscribe("office", users);

    News news = confirmed("office", "ประชุมประชาคม");
    awaitState(news, NewsState.SENT);

    assertThat(line.delivered)
        .extracting(call -> call.body().getJsonArray("to").size())
        .containsExactly(500, 500, 203);
    assertThat(line.account.used).isEqualTo(1_203);
  }

  @Test
  void writer_cannot_confirm_and_a_draft_is_sent_by_nobody() throws InterruptedException {
    subscribe("water", "Uw");
    long id = desk.draft("water", "งดจ่ายน้ำ", writer, Instant.now());

    assertThat(desk.confirm(id, writer, Instant.now())).isFalse();
    Thread.sleep(2_500); // the loop has looked by now

    assertThat(line.calls).isEmpty();
    assertThat(desk.find(id).orElseThrow().state()).isEqualTo(NewsState.DRAFT);
  }

  @Test
  void stopped_news_goes_no_further() throws InterruptedException {
    String[] users = new String[600];
    for (int i = 0; i < users.length; i++) {
      users[i] = "U" + i;
    }
    subscribe("water", users);
    line.retryAfter(600);
    line.pushFaults(FakeLine.FINE, 429);

    News news = confirmed("water", "งดจ่ายน้ำ");
    LineOffice.await(() -> putOff() == 1);
    assertThat(desk.stop(news.id(), Instant.now())).isTrue();
    run("update broadcast_part set not_before = now() where agency_id = $1");
    Thread.sleep(2_500); // the second part, which is due now, would be out by now

    assertThat(line.delivered).hasSize(1);
    News stopped = desk.find(news.id()).orElseThrow();
    assertThat(stopped.state()).isEqualTo(NewsState.STOPPED);
    assertThat(desk.stop(news.id(), Instant.now())).isFalse();
  }

  @Test
  void call_whose_end_is_unclear_is_repeated_under_its_key_and_arrives_once()
      throws InterruptedException {
    subscribe("water", "Uw");
    line.takesDespiteFault();
    line.pushFaults(500);

    News news = confirmed("water", "งดจ่ายน้ำ");
    awaitState(news, NewsState.SENT);

    assertThat(office.signals.all).contains("failed news 500");
    assertThat(line.calls).hasSize(2);
    assertThat(line.delivered).hasSize(1);
  }

  @Test
  void used_up_month_ends_the_news_and_says_so() throws InterruptedException {
    subscribe("water", "Uw");
    line.account.quota = 0;

    News news = confirmed("water", "งดจ่ายน้ำ");
    awaitState(news, NewsState.FAILED);

    assertThat(desk.find(news.id()).orElseThrow().trouble()).isEqualTo("quota");
    LineOffice.await(() -> office.signals.all.contains("news quota"));
    assertThat(office.signals.all).contains("failed news 429");
    LineOffice.await(() -> office.refusedForMonth.equals(List.of(1L)));
  }

  private int putOff() {
    return run(
            """
            select no from broadcast_part
            where agency_id = $1 and state = 'waiting' and not_before > now() + interval '5 minutes'
            """)
        .size();
  }

  private RowSet<Row> run(String sql) {
    return TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)));
  }

  private News confirmed(String subject, String text) {
    long id = desk.draft(subject, text, writer, Instant.now());
    assertThat(desk.confirm(id, second, Instant.now())).isTrue();
    return desk.find(id).orElseThrow();
  }

  private void awaitState(News news, NewsState state) throws InterruptedException {
    LineOffice.await(() -> desk.find(news.id()).orElseThrow().state() == state);
  }

  private void subscribe(String subject, String... users) {
    PgLinePeople people = new PgLinePeople(TestDatabase.database(), agency);
    String sql =
        """
        insert into subscription (agency_id, person_key, subject, since) values ($1, $2, $3, now())
        """;
    for (String user : users) {
      people.remember(user, user);
      TestDatabase.database()
          .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, user, subject)));
    }
  }

  private UUID account(String name) {
    Account account = new Account(UUID.randomUUID(), name, Role.STAFF, null, false);
    Instant now = Instant.now();
    new PgAccounts(TestDatabase.database(), agency)
        .create(account, new Secret(name).digest(), now, now.plusSeconds(60));
    return account.id();
  }
}
