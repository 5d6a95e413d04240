package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
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
  private final CountedSignals signals = new CountedSignals();
  private long refused;
  private final LineSender sender =
      new LineSender(
          new LineApi(line.endpoint(), "test-token"), signals, n -> refused += n, () -> NOW);
  private int spent;

  @AfterEach
  void close() {
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void young_token_is_used_and_costs_no_push() {
    assertThat(send(outgoing("t", 1))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).singleElement().matches(call -> !call.push());
    assertThat(spent).isZero();
  }

  @Test
  void dead_token_is_replaced_by_one_push_with_its_retry_key() {
    line.killToken("t");

    assertThat(send(outgoing("t", 1))).isEqualTo(new Delivery.Sent(false));
    assertThat(line.delivered)
        .singleElement()
        .matches(call -> call.push() && call.retryKey() != null);
    assertThat(spent).isOne();
    assertThat(signals.all).containsExactly("failed reply 400");
  }

  @Test
  void old_token_is_not_even_tried() {
    assertThat(send(old(false))).isEqualTo(new Delivery.Sent(false));
    assertThat(line.calls).hasSize(1);
  }

  @Test
  void reply_that_arrived_but_seemed_to_fail_is_not_pushed_again() {
    line.takesDespiteFault();
    line.replyFaults(500);

    assertThat(send(outgoing("t", 1))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).hasSize(1);
  }

  @Test
  void reply_cut_off_in_the_middle_is_repeated_with_its_token() {
    line.replyFaults(FakeLine.DROPPED);

    assertThat(send(outgoing("t", 1))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).hasSize(1);
  }

  @Test
  void reply_that_arrived_over_a_kept_connection_that_then_broke_is_not_pushed_again() {
    assertThat(send(outgoing("first", 1))).isEqualTo(new Delivery.Sent(true));
    line.takesDespiteFault();
    line.replyFaults(FakeLine.DROPPED);

    assertThat(send(outgoing("second", 1))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).hasSize(2).noneMatch(FakeLine.Call::push);
    assertThat(signals.all).containsExactly("failed reply no_answer");
  }

  @Test
  void two_unclear_replies_wait_for_a_third_rather_than_becoming_a_second_copy() {
    line.replyFaults(500, 503);

    assertThat(send(outgoing("t", 1)))
        .isEqualTo(new Delivery.Later(Duration.ofSeconds(1), 503, true));
    assertThat(line.calls).noneMatch(FakeLine.Call::push);
  }

  @Test
  void instance_that_takes_over_after_a_crash_does_not_send_twice() {
    line.killToken("t"); // the crashed instance's reply had arrived

    assertThat(send(unclear("t", NOW.plusSeconds(40)))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).isEmpty();
  }

  @Test
  void instance_that_takes_over_before_anything_arrived_sends_it() {
    assertThat(send(unclear("t", NOW.plusSeconds(40)))).isEqualTo(new Delivery.Sent(true));
    assertThat(line.delivered).hasSize(1);
  }

  @Test
  void when_nobody_can_say_whether_a_reply_arrived_it_is_neither_pushed_nor_lost() {
    assertThat(send(old(true))).isEqualTo(new Delivery.Held(HeldFor.UNCLEAR));
    assertThat(line.calls).isEmpty();
  }

  @Test
  void push_that_seemed_to_fail_is_repeated_under_its_key_and_arrives_once() {
    line.takesDespiteFault();
    line.pushFaults(500);
    OutgoingMessages outgoing = outgoing(null, 1);

    assertThat(send(outgoing)).isInstanceOf(Delivery.Later.class);

    assertThat(send(outgoing)).isEqualTo(new Delivery.Sent(false));
    assertThat(line.delivered).hasSize(1);
  }

  @Test
  void too_many_requests_waits_and_burns_no_push() {
    line.replyFaults(429);

    assertThat(send(outgoing("t", 1)))
        .isEqualTo(new Delivery.Later(Duration.ofSeconds(1), 429, false));
    assertThat(line.calls).hasSize(1);
  }

  @Test
  void as_long_as_line_asks_is_waited_and_longer_each_time_when_it_does_not_say() {
    line.retryAfter(17);
    line.pushFaults(429);
    assertThat(send(outgoing(null, 1)))
        .isEqualTo(new Delivery.Later(Duration.ofSeconds(17), 429, false));

    line.retryAfter(0);
    line.pushFaults(429, 429);
    assertThat(send(outgoing(null, 4)))
        .isEqualTo(new Delivery.Later(Duration.ofSeconds(8), 429, false));
    assertThat(send(outgoing(null, 40)))
        .isEqualTo(new Delivery.Later(Duration.ofHours(1), 429, false));
  }

  @Test
  void used_up_month_holds_the_message_instead_of_trying_for_ever() {
    line.account.quota = 0;

    assertThat(send(outgoing(null, 1))).isEqualTo(new Delivery.Held(HeldFor.QUOTA));
    assertThat(refused).isOne();
  }

  @Test
  void after_a_day_nothing_is_pushed_for_line_has_forgotten_the_retry_key() {
    OutgoingMessages stale =
        new OutgoingMessages(1, draft(null, NOW), 9, false, NOW.minus(Duration.ofHours(25)));

    assertThat(send(stale)).isEqualTo(new Delivery.Held(HeldFor.AGE));
    assertThat(line.calls).isEmpty();
  }

  @Test
  void refused_push_is_given_up_and_a_bad_token_waits_to_be_mended() {
    line.pushFaults(400, 401);

    assertThat(send(outgoing(null, 1))).isEqualTo(new Delivery.GivenUp(400));
    assertThat(send(outgoing(null, 1))).isInstanceOf(Delivery.Later.class);
  }

  @Test
  void without_a_network_nothing_was_sent_and_a_push_may_follow() {
    LineSender nowhere =
        new LineSender(
            new LineApi(URI.create("http://127.0.0.1:1"), "test-token"),
            signals,
            n -> refused += n,
            () -> NOW);

    assertThat(nowhere.send(outgoing("t", 1), () -> {}))
        .isEqualTo(new Delivery.Later(Duration.ofSeconds(1), CallResult.NOT_REACHED, false));
  }

  @Test
  @Timeout(60)
  void silence_ends_at_the_deadline_and_the_messages_are_tried_again() {
    line.replyFaults(FakeLine.SILENCE, FakeLine.SILENCE);

    assertThat(send(outgoing("t", 1))).isInstanceOf(Delivery.Later.class);
  }

  private Delivery send(OutgoingMessages outgoing) {
    return sender.send(outgoing, () -> spent++);
  }

  private static OutgoingMessages outgoing(@Nullable String token, int attempts) {
    return new OutgoingMessages(1, draft(token, NOW.plusSeconds(40)), attempts, false, NOW);
  }

  private static OutgoingMessages unclear(String token, Instant until) {
    return new OutgoingMessages(1, draft(token, until), 2, true, NOW);
  }

  private static OutgoingMessages old(boolean unclear) {
    OutgoingDraft draft = draft("t", NOW.minus(Duration.ofSeconds(1)));
    return new OutgoingMessages(1, draft, 2, unclear, NOW.minus(Duration.ofMinutes(2)));
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
