package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.EchoAssistant;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.StoreUnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database behind a wire that is cut and mended. */
class DatabaseOutageTest {
  private CuttableProxy wire;

  @BeforeEach
  void connect() throws IOException {
    wire = new CuttableProxy(TestDatabase.url().port());
  }

  @AfterEach
  void disconnect() throws IOException {
    wire.close();
  }

  @Test
  void people_are_answered_during_an_outage_and_go_on_afterwards_where_they_were() {
    try (Database database = Database.open(TestDatabase.vertx(), url())) {
      awaitAnswers(database);
      ChatService chat = chat(database);
      Answered first = chat.onWeb(null, "one", Role.CITIZEN);
      wire.cut();
      Answered during = chat.onWeb(first.conversationId(), "two", Role.CITIZEN);
      for (int i = 0; i < 50; i++) {
        assertThat(chat.onWeb(first.conversationId(), "more", Role.CITIZEN).saved()).isFalse();
      }
      wire.mend();
      awaitAnswers(database);
      Answered after = chat.onWeb(first.conversationId(), "three", Role.CITIZEN);

      assertThat(first.saved()).isTrue();
      assertThat(during.saved()).isFalse();
      assertThat(during.turn().replies()).contains(new Reply.Text("notice"));
      assertThat(after.saved()).isTrue();
      assertThat(after.turn().replies())
          .containsExactly(new Reply.Text("CITIZEN three after one"));
    }
  }

  @Test
  void service_starts_without_its_database_and_finds_it_later() {
    wire.cut();
    try (Database database = Database.open(TestDatabase.vertx(), url())) {
      assertThat(database.available()).isFalse();
      assertThatThrownBy(() -> database.call(pool -> pool.query("select 1").execute()))
          .isInstanceOf(StoreUnavailableException.class);

      wire.mend();
      awaitAnswers(database);

      assertThat(chat(database).onWeb(null, "one", Role.CITIZEN).saved()).isTrue();
    }
  }

  @Test
  void database_that_answers_but_refuses_is_told_with_the_mend() {
    DatabaseUrl real = TestDatabase.url();
    DatabaseUrl other =
        new DatabaseUrl(real.host(), real.port(), "nowhere", real.user(), "hush", "disable");

    assertThatThrownBy(() -> Database.open(TestDatabase.vertx(), other))
        .isInstanceOf(OperatorFault.class)
        .hasMessageContaining("correct its name in DATABASE_URL")
        .hasMessageNotContaining("hush");
  }

  @Test
  void faulty_statement_is_a_fault_and_not_an_outage() {
    Database database = TestDatabase.database();

    assertThatThrownBy(() -> database.call(pool -> pool.query("select nonsense").execute()))
        .isNotInstanceOf(StoreUnavailableException.class);
    assertThat(database.available()).isTrue();
  }

  @Test
  void slow_statement_is_ended_by_the_server_before_we_stop_waiting() {
    Database database = TestDatabase.database();
    String setting = "select setting::integer from pg_settings where name = 'statement_timeout'";

    int millis =
        database
            .call(pool -> pool.query(setting).execute())
            .iterator()
            .next()
            .getInteger(0);
    assertThat(Duration.ofMillis(millis)).isPositive().isLessThan(Database.DEADLINE);
    // Ended much earlier here: however late a busy server does so, we still wait.
    assertThatThrownBy(
            () ->
                database.transact(
                    tx ->
                        tx.query("set local statement_timeout = 100")
                            .execute()
                            .compose(x -> tx.query("select pg_sleep(30)").execute())))
        .isInstanceOf(StoreUnavailableException.class)
        .hasRootCauseInstanceOf(io.vertx.pgclient.PgException.class);
    awaitAnswers(database);
  }

  private static void awaitAnswers(Database database) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!database.answers()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited 60 s in vain for the database");
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
    assertThat(database.available()).isTrue();
  }

  private static ChatService chat(Database database) {
    return new ChatService(
        new EchoAssistant(),
        new PgConversations(database, TestDatabase.freshAgency()),
        () -> UUID.randomUUID().toString(),
        InstantSource.system(),
        new Reply.Text("notice"));
  }

  private DatabaseUrl url() {
    DatabaseUrl real = TestDatabase.url();
    return new DatabaseUrl(
        real.host(), wire.port(), real.database(), real.user(), real.password(), "disable");
  }
}
