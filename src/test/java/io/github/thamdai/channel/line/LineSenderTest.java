package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineSenderTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  private final FakeLine line = new FakeLine();
  private final LineSender sender =
      new LineSender(new LineApi(line.endpoint(), "test-token"), () -> NOW);

  @AfterEach
  void close() {
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void young_token_is_used_and_costs_no_push() {
    assertThat(sender.send(outgoing("t", 1))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).singleElement().matches(call -> !call.push());
  }

  @Test
  void dead_token_is_replaced_by_one_push_with_its_retry_key() {
    line.killToken("t");

    assertThat(sender.send(outgoing("t", 1))).isEqualTo(new Delivery.Sent(false));
    assertThat(line.delivered)
        .singleElement()
        .matches(call -> call.push() && call.retryKey() != null);
  }

  @Test
  void old_token_is_not_even_tried() {
    OutgoingMessages old =
        new OutgoingMessages(1, draft("t", NOW.minus(Duration.ofSeconds(1))), 1);

    assertThat(sender.send(old)).isEqualTo(new Delivery.Sent(false));
    assertThat(line.calls).hasSize(1);
  }

  @Test
  void reply_that_arrived_but_seemed_to_fail_is_not_pushed_again() {
    line.takesDespiteFault();
    line.replyFaults(500);

    assertThat(sender.send(outgoing("t", 1))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).hasSize(1);
  }

  @Test
  void instance_that_takes_over_after_a_crash_does_not_send_twice() {
    line.killToken("t"); // the crashed instance's reply had arrived

    assertThat(sender.send(outgoing("t", 2))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).isEmpty();
  }

  @Test
  void push_that_seemed_to_fail_is_repeated_under_its_key_and_arrives_once() {
    line.takesDespiteFault();
    line.pushFaults(500);
    OutgoingMessages outgoing = outgoing(null, 1);

    assertThat(sender.send(outgoing)).isInstanceOf(Delivery.Later.class);
    OutgoingMessages again = new OutgoingMessages(1, outgoing.draft(), 2);

    assertThat(sender.send(again)).isEqualTo(new Delivery.Sent(false));
    assertThat(line.delivered).hasSize(1);
  }

  @Test
  void too_many_requests_waits_and_burns_no_push() {
    line.replyFaults(429);

    assertThat(sender.send(outgoing("t", 1)))
        .isEqualTo(new Delivery.Later(Duration.ofSeconds(2), 429));
    assertThat(line.calls).hasSize(1);
  }

  @Test
  void refused_push_is_given_up_and_endless_trouble_too() {
    line.pushFaults(400, 503);

    assertThat(sender.send(outgoing(null, 1))).isEqualTo(new Delivery.GivenUp(400));
    assertThat(sender.send(outgoing(null, 20))).isEqualTo(new Delivery.GivenUp(503));
  }

  @Test
  @Timeout(60)
  void silence_ends_at_the_deadline_and_the_messages_are_tried_again() {
    line.replyFaults(FakeLine.SILENCE, FakeLine.SILENCE);
    line.pushFaults(FakeLine.SILENCE);

    assertThat(sender.send(outgoing("t", 1))).isInstanceOf(Delivery.Later.class);
  }

  private static OutgoingMessages outgoing(@Nullable String token, int attempts) {
    return new OutgoingMessages(1, draft(token, NOW.plusSeconds(40)), attempts);
  }

  private static OutgoingDraft draft(@Nullable String token, Instant until) {
    return new OutgoingDraft(
        "U0123456789abcdef0123456789abcdef",
        token,
        until,
        UUID.randomUUID(),
        "[{\"type\":\"text\",\"text\":\"คำตอบ\"}]");
  }
}
