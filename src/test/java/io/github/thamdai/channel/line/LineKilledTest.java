package io.github.thamdai.channel.line;

import static io.github.thamdai.channel.line.LineEvents.body;
import static io.github.thamdai.channel.line.LineEvents.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.store.DatabaseUrl;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that is killed at any point loses no message and sends none twice. */
@Timeout(400)
class LineKilledTest {
  private static final int PEOPLE = 4;
  private static final int MESSAGES = 3;

  private final String agency = TestDatabase.freshAgency();
  private final FakeLine line = new FakeLine();

  @AfterEach
  void close() {
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DyingOffice.Point.class)
  void what_a_killed_process_left_is_done_once_by_the_next(DyingOffice.Point point)
      throws IOException, InterruptedException {
    List<String> expected = new ArrayList<>();
    Process dying = start(point);
    String events;
    CompletableFuture<Boolean> refused;
    try (BufferedReader out = dying.inputReader()) {
      int port = Integer.parseInt(out.readLine());
      // Only now, for their reply tokens grow old while a process comes up.
      events = events(expected);
      refused =
          CompletableFuture.runAsync(() -> deliver(port, events))
              .handle((heard, fault) -> fault != null);
      assertThat(out.readLine()).isEqualTo(DyingOffice.REACHED);
      // What else it was doing goes on for a moment: the kill meets it anywhere.
      Thread.sleep(150);
    } finally {
      dying.destroyForcibly().waitFor();
    }
    endLeases();

    try (LineOffice next = new LineOffice(line, agency)) {
      if (refused.join()) {
        deliver(next.port(), events); // as LINE does, which has had no answer
      }
      LineOffice.await(() -> line.delivered.size() >= expected.size());
      Thread.sleep(500); // a second copy would be there by now
      assertThat(next.signals.all).noneMatch(signal -> signal.startsWith("held"));
    }

    assertThat(line.delivered.stream().flatMap(call -> call.texts().stream()))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(line.delivered).noneMatch(FakeLine.Call::push);
  }

  /** When it is killed between LINE and its own note, and nobody is there until the token is old. */
  @ParameterizedTest
  @EnumSource(names = {"ANSWERED", "SENT"})
  void when_nobody_can_say_any_more_whether_it_arrived_it_is_offered_and_not_pushed(
      DyingOffice.Point point) throws IOException, InterruptedException {
    Process dying = start(point);
    try (BufferedReader out = dying.inputReader()) {
      int port = Integer.parseInt(out.readLine());
      deliver(port, body(text("U" + "1".repeat(32), "ถาม")));
      assertThat(out.readLine()).isEqualTo(DyingOffice.REACHED);
    } finally {
      dying.destroyForcibly().waitFor();
    }
    endLeases();
    agedTokens();
    line.later(Duration.ofMinutes(2));
    int arrived = line.delivered.size();

    try (LineOffice next = new LineOffice(line, agency)) {
      LineOffice.await(() -> next.signals.all.contains("held unclear"));

      assertThat(line.delivered).hasSize(arrived);
    }
  }

  private String events(List<String> expected) {
    List<JsonObject> events = new ArrayList<>();
    for (int message = 0; message < MESSAGES; message++) {
      for (int person = 0; person < PEOPLE; person++) {
        String words = "คนที่" + person + "ข้อ" + message;
        events.add(text("U" + String.valueOf(person).repeat(32), words));
        expected.add("CITIZEN " + "i".repeat(message) + " " + words);
      }
    }
    return body(events.toArray(JsonObject[]::new));
  }

  private static void deliver(int port, String events) {
    String signature = LineEvents.sign(LineOffice.SECRET, events);
    HttpClient http = HttpClient.newHttpClient();
    assertThat(LineOffice.post(http, port, events, signature).statusCode()).isEqualTo(200);
  }

  private Process start(DyingOffice.Point point) throws IOException {
    DatabaseUrl url = TestDatabase.url();
    Process dying =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DyingOffice.class.getName(),
                line.endpoint().toString(),
                "postgresql://" + url.user() + "@127.0.0.1:" + url.port() + "/postgres",
                agency,
                point.name())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    // No timeout of a test ends its reading of another process.
    CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(dying::destroyForcibly);
    return dying;
  }

  // As if half a minute had passed, which is what the next instance waits for.
  private void endLeases() {
    for (String table : List.of("line_event", "outbox")) {
      change("update " + table + " set claimed_until = now() - interval '1 second'");
    }
  }

  private void agedTokens() {
    change("update outbox set reply_until = now() - interval '1 minute'");
  }

  private void change(String update) {
    String sql = update + " where agency_id = $1 and state = 'waiting'";
    String claimed = update.contains("claimed_until") ? " and claimed_until is not null" : "";
    TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql + claimed).execute(Tuple.of(agency)));
  }
}
