package io.github.thamdai.channel.line;

import io.github.thamdai.http.Routes;
import io.vertx.ext.web.Router;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole channel: mount it, {@link #start} it, and close it before the store. */
public final class LineChannel implements Routes, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LineChannel.class);
  // Longer than the slowest work: a reply, its repetition and a push take 15 s at most.
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int ANSWERING = 16;
  private static final int SENDING = 16;

  private final LineSettings settings;
  private final LineSender sender;
  private final LineAnswers answers;
  private final LineWebhook webhook;
  private final WorkLoop<LineEvent> answering;
  private final WorkLoop<OutgoingMessages> sending;
  private final UnkeptEvents unkept;

  public LineChannel(LineSettings settings, LineApi api, String channelSecret) {
    this.settings = settings;
    this.sender = new LineSender(api, settings.clock());
    LineMessages messages = new LineMessages(settings.publicUrl());
    this.answers = new LineAnswers(settings, api, messages);
    this.unkept = new UnkeptEvents(answers, sender);
    this.sending =
        new WorkLoop<>("line-sending", SENDING, n -> settings.outbox().claim(n, LEASE), this::send);
    this.answering =
        new WorkLoop<>(
            "line-answering", ANSWERING, n -> settings.inbox().claim(n, LEASE), this::answer);
    Webhook reading = new Webhook(channelSecret, settings.persons(), settings.clock());
    this.webhook =
        new LineWebhook(
            reading, settings.inbox(), settings.wording(), answering::wake, unkept::take);
    WarmUp.run(reading, answers, messages, api);
  }

  @Override
  public void mount(Router router) {
    webhook.mount(router);
  }

  public void start() {
    answering.start();
    sending.start();
  }

  private void answer(LineEvent event) {
    answers.answerKept(event);
    sending.wake();
  }

  private void send(OutgoingMessages outgoing) {
    LineOutbox outbox = settings.outbox();
    switch (sender.send(outgoing)) {
      case Delivery.Sent sent -> {
        outbox.sent(outgoing.id());
        LOG.atInfo().addKeyValue("free", sent.free()).log("LINE messages sent");
      }
      case Delivery.Later later -> {
        outbox.later(outgoing.id(), later.pause());
        LOG.atWarn()
            .addKeyValue("status", later.status())
            .addKeyValue("attempt", outgoing.attempts())
            .addKeyValue("pause", later.pause())
            .log("LINE did not take messages; they are sent again later");
      }
      case Delivery.GivenUp givenUp -> {
        outbox.givenUp(outgoing.id());
        LOG.atError().addKeyValue("status", givenUp.status()).log("LINE refused messages for good");
      }
    }
  }

  @Override
  public void close() {
    answering.close();
    sending.close();
    unkept.close();
  }
}
