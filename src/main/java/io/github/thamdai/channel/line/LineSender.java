package io.github.thamdai.channel.line;

import io.github.thamdai.channel.line.LineSignals.Call;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends by reply token, which is free, and pushes only when the token is dead.
 *
 * <p>A push has a retry key: repeated within a day it arrives once. A reply has none. When LINE
 * refuses a token that was still young, and an earlier reply with it ended without an answer, then
 * that earlier reply is what used it up and the messages have arrived. When such a token has grown
 * old meanwhile nobody can say; then the messages are neither pushed, for they might come twice, nor
 * dropped, but held until the person writes.
 */
final class LineSender {
  /** How long LINE remembers a retry key. */
  static final Duration KEY_LIFE = Duration.ofHours(24);

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofHours(1));

  private final LineApi line;
  private final LineSignals signals;
  private final MonthlyLimit monthlyLimit;
  private final InstantSource clock;

  LineSender(
      LineApi line, LineSignals signals, MonthlyLimit monthlyLimit, InstantSource clock) {
    this.line = line;
    this.signals = signals;
    this.monthlyLimit = monthlyLimit;
    this.clock = clock;
  }

  /** @param tokenSpent called when the messages go on as a push, before they do */
  Delivery send(OutgoingMessages outgoing, Runnable tokenSpent) {
    String token = outgoing.draft().replyToken();
    if (token == null) {
      return push(outgoing);
    }
    Optional<Delivery> byReply = reply(outgoing, token);
    if (byReply.isPresent()) {
      return byReply.get();
    }
    tokenSpent.run();
    return push(outgoing);
  }

  // Empty when the token is of no use and certainly sent nothing.
  private Optional<Delivery> reply(OutgoingMessages outgoing, String token) {
    boolean unclear = outgoing.replyUnclear();
    int last = CallResult.NO_ANSWER;
    for (int i = 0; i < 2 && young(outgoing.draft()); i++) {
      CallResult result = line.reply(token, outgoing.draft().messages());
      last = result.status();
      if (result.ok() || (last == 400 && unclear)) {
        return Optional.of(new Delivery.Sent(true));
      }
      signals.failed(Call.REPLY, result.cause());
      if (result.tooMany() || last == CallResult.NOT_REACHED) {
        return Optional.of(later(outgoing, result, unclear));
      }
      if (!result.unclear()) {
        return Optional.empty();
      }
      unclear = true;
    }
    if (!unclear) {
      return Optional.empty();
    }
    return Optional.of(
        young(outgoing.draft())
            ? later(outgoing, CallResult.of(last), true)
            : new Delivery.Held(HeldFor.UNCLEAR));
  }

  private Delivery push(OutgoingMessages outgoing) {
    if (clock.instant().isAfter(outgoing.createdAt().plus(KEY_LIFE))) {
      return new Delivery.Held(HeldFor.AGE);
    }
    OutgoingDraft draft = outgoing.draft();
    CallResult result = line.push(draft.retryKey(), draft.to(), draft.messages());
    if (result.ok() || result.acceptedBefore()) {
      return new Delivery.Sent(false);
    }
    signals.failed(Call.PUSH, result.cause());
    if (result.monthlyLimit()) {
      monthlyLimit.refused(1);
      return new Delivery.Held(HeldFor.QUOTA);
    }
    return result.mayPass() ? later(outgoing, result, false) : new Delivery.GivenUp(result.status());
  }

  private static Delivery later(
      OutgoingMessages outgoing, CallResult result, boolean replyUnclear) {
    return new Delivery.Later(
        BACKOFF.after(outgoing.attempts(), result), result.status(), replyUnclear);
  }

  private boolean young(OutgoingDraft draft) {
    Instant until = draft.replyUntil();
    return until != null && clock.instant().isBefore(until);
  }
}
