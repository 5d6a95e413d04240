package io.github.thamdai.channel.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what was taken from the outbox and keeps how that ended. */
final class OutboxWork {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxWork.class);

  private final LineOutbox outbox;
  private final LineSender sender;
  private final LineSignals signals;
  private final InstantSource clock;

  OutboxWork(LineOutbox outbox, LineSender sender, LineSignals signals, InstantSource clock) {
    this.outbox = outbox;
    this.sender = sender;
    this.signals = signals;
    this.clock = clock;
  }

  void send(OutgoingMessages outgoing) {
    switch (sender.send(outgoing, () -> outbox.tokenSpent(outgoing.id()))) {
      case Delivery.Sent sent -> sent(outgoing, sent);
      case Delivery.Later later -> later(outgoing, later);
      case Delivery.Held held -> {
        outbox.hold(outgoing.id(), held.reason());
        signals.held(held.reason());
        LOG.atWarn()
            .addKeyValue("reason", held.reason().code())
            .log("LINE messages are held until their person writes");
      }
      case Delivery.GivenUp givenUp -> {
        outbox.givenUp(outgoing.id());
        signals.givenUp(givenUp.status());
        LOG.atError().addKeyValue("status", givenUp.status()).log("LINE refused messages for good");
      }
    }
  }

  private void sent(OutgoingMessages outgoing, Delivery.Sent sent) {
    outbox.sent(outgoing.id());
    Instant until = outgoing.draft().replyUntil();
    if (until == null) {
      signals.told();
    } else {
      Instant asked = until.minus(LineAnswers.REPLY_TOKEN_LIFE);
      signals.answered(sent.free(), Duration.between(asked, clock.instant()));
    }
    LOG.atInfo().addKeyValue("free", sent.free()).log("LINE messages sent");
  }

  private void later(OutgoingMessages outgoing, Delivery.Later later) {
    outbox.later(outgoing.id(), later.pause(), later.replyUnclear());
    LOG.atWarn()
        .addKeyValue("status", later.status())
        .addKeyValue("attempt", outgoing.attempts())
        .addKeyValue("pause", later.pause())
        .log("LINE did not take messages; they are sent again later");
  }
}
