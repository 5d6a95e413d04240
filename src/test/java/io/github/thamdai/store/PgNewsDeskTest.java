package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.news.News;
import io.github.thamdai.casework.news.NewsState;
import io.github.thamdai.channel.line.NewsParts;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PgNewsDeskTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final Duration LONG = Duration.ofMinutes(1);

  private final String agency = TestDatabase.freshAgency();
  private final PgNewsDesk desk = new PgNewsDesk(TestDatabase.database(), agency);
  private final PgNewsParts parts = new PgNewsParts(TestDatabase.database(), agency);
  private final UUID writer = account("writer");
  private final UUID second = account("second");

  @Test
  void news_that_nobody_wants_any_more_stays_a_draft() {
    long id = desk.draft("water", "งดจ่ายน้ำ", writer, NOW);

    assertThat(desk.confirm(id, second, NOW)).isFalse();

    assertThat(desk.find(id).map(News::state)).contains(NewsState.DRAFT);
    assertThat(parts.claim(LONG)).isEmpty();
  }

  @Test
  void stopped_news_no_longer_knows_whom_it_was_for() {
    long id = sending();

    assertThat(desk.stop(id, NOW)).isTrue();

    assertThat(parts()).allMatch(part -> "[]".equals(part.get("line_user_ids")));
    assertThat(parts()).extracting(part -> part.get("state")).containsExactly("failed", "failed");
  }

  @Test
  void a_part_that_is_being_sent_is_left_to_its_sender() {
    long id = sending();
    NewsParts.Part taken = parts.claim(LONG).getFirst();

    desk.stop(id, NOW);

    assertThat(parts())
        .filteredOn(part -> !"[]".equals(part.get("line_user_ids")))
        .hasSize(1);
    parts.sent(taken);
    assertThat(parts()).allMatch(part -> "[]".equals(part.get("line_user_ids")));
    assertThat(desk.find(id).map(News::reached)).contains(500);
  }

  @Test
  void failed_news_no_longer_knows_whom_it_was_for() {
    sending();

    parts.failed(parts.claim(LONG).getFirst(), "quota");

    assertThat(parts()).hasSize(2).allMatch(part -> "[]".equals(part.get("line_user_ids")));
  }

  @Test
  void what_a_killed_sender_held_when_the_news_was_stopped_is_emptied_later()
      throws InterruptedException {
    long id = sending();
    parts.claim(Duration.ofMillis(100));
    desk.stop(id, NOW);
    Thread.sleep(200);

    delete(Instant.parse("2001-06-01T00:00:00Z"));

    assertThat(parts()).hasSize(2).allMatch(part -> "[]".equals(part.get("line_user_ids")));
  }

  @Test
  void news_goes_a_year_after_its_end() {
    // Long ago, so that no other test's rows are old enough.
    Instant then = Instant.parse("2001-06-01T00:00:00Z");
    long old = desk.draft("water", "งดจ่ายน้ำ", writer, then.minus(Duration.ofDays(366)));
    long young = desk.draft("water", "งดจ่ายน้ำ", writer, then.minus(Duration.ofDays(364)));

    delete(then);

    assertThat(desk.find(old)).isEmpty();
    assertThat(desk.find(young)).isPresent();
  }

  private static void delete(Instant now) {
    try (Retention retention = new Retention(TestDatabase.database(), () -> now)) {
      retention.delete();
    }
  }

  /** News in two parts, of 500 and of one. */
  private long sending() {
    String wanted =
        """
        insert into subscription (agency_id, person_key, subject, since)
        select $1, 'p' || i, 'water', now() from generate_series(1, 501) i
        """;
    String reached =
        """
        insert into line_address (agency_id, person_key, line_user_id, kept_at)
        select $1, 'p' || i, 'U' || i, now() from generate_series(1, 501) i
        """;
    for (String sql : List.of(wanted, reached)) {
      TestDatabase.database()
          .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)));
    }
    long id = desk.draft("water", "งดจ่ายน้ำ", writer, NOW);
    assertThat(desk.confirm(id, second, NOW)).isTrue();
    return id;
  }

  private List<Map<String, String>> parts() {
    return new TableRows(TestDatabase.database(), agency).in("broadcast_part");
  }

  private UUID account(String name) {
    Account account = new Account(UUID.randomUUID(), name, Role.STAFF, null, false);
    new PgAccounts(TestDatabase.database(), agency)
        .create(account, new Secret(name).digest(), NOW, NOW.plusSeconds(60));
    return account.id();
  }
}
