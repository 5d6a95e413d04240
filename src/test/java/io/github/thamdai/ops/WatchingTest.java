package io.github.thamdai.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.channel.line.HeldFor;
import io.github.thamdai.channel.line.LineSignals;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.EchoAssistant;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.http.RunningServer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchingTest {
  private final AtomicBoolean index = new AtomicBoolean(true);
  private final AtomicBoolean database = new AtomicBoolean(true);
  private final Metrics metrics = new Metrics();
  private final RunningServer server =
      new RunningServer(new HealthRoutes(index::get, database::get, () -> "up"), metrics);

  @AfterEach
  void stop() {
    server.close();
    metrics.close();
  }

  @Test
  void without_its_database_the_service_is_degraded_but_ready_and_without_index_it_is_not() {
    assertThat(server.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
    assertThat(server.get("/health/ready").body()).contains("\"status\":\"up\"");

    database.set(false);
    assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
    assertThat(server.get("/health/ready").body()).contains("\"degraded\"", "\"away\"");

    index.set(false);
    assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
    assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
  }

  @Test
  void line_is_counted_by_kind_way_and_cause() {
    LineSignals line = metrics.line();
    line.received("message.text", false);
    line.received("message.text", true);
    line.answered(true, Duration.ofMillis(40));
    line.told();
    line.news("quota");
    line.unkept(LineSignals.UnkeptEnd.DROPPED);
    line.abandoned();
    line.failed(LineSignals.Call.PUSH, "429");
    line.held(HeldFor.QUOTA);
    line.givenUp(400);
    metrics.measure("thamdai.line.quota.left", "left", () -> OptionalLong.of(12));

    assertThat(server.get("/metrics").body())
        .contains(
            "thamdai_line_events_total{again=\"false\",kind=\"message.text\"} 1.0",
            "thamdai_line_events_total{again=\"true\",kind=\"message.text\"} 1.0",
            "thamdai_line_notices_total 1.0",
            "thamdai_line_news_total{end=\"quota\"} 1.0",
            "thamdai_line_unkept_total{end=\"dropped\"} 1.0",
            "thamdai_line_abandoned_total 1.0",
            "thamdai_line_reply_time_seconds_count{way=\"reply\"} 1",
            "thamdai_line_failures_total{call=\"push\",cause=\"429\"} 1.0",
            "thamdai_line_held_total{reason=\"quota\"} 1.0",
            "thamdai_line_given_up_total{status=\"400\"} 1.0",
            "thamdai_line_quota_left 12.0");
  }

  @Test
  void turns_are_counted_by_outcome_and_metrics_are_told_inside_the_house_only() {
    metrics
        .measured(new EchoAssistant())
        .reply(ConversationState.EMPTY, new Inbound("คำ", Role.CITIZEN, LocalDate.EPOCH));
    metrics.watch("thamdai_database_up", "whether the database answers", database::get);

    assertThat(server.get("/metrics").body())
        .contains("thamdai_turns_seconds_count{outcome=\"smalltalk\"} 1")
        .contains("thamdai_database_up 1.0")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("คำ");
    assertThat(
            server
                .send(server.request("/metrics").header("X-Forwarded-For", "203.0.113.9").GET())
                .statusCode())
        .isEqualTo(404);
  }
}
