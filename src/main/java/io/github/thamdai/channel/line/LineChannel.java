package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.http.Routes;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.util.List;

/** The whole channel: mount it, {@link #start} it, and close it before the store. */
public final class LineChannel implements Routes, AutoCloseable {
  // Longer than the slowest work: fetching a photo and keeping it.
  private static final Duration ANSWERING_LEASE = Duration.ofSeconds(30);
  // A reply, its repetition and a push take 15 s at most. Soon after, another instance must be
  // able to use the reply token while it is young.
  private static final Duration SENDING_LEASE = Duration.ofSeconds(20);
  // Together fewer than the store has connections: who waits for one too long takes it for away.
  private static final int ANSWERING = 6;
  private static final int SENDING = 8;
  private static final int SWITCHING = 2;
  private static final int NOTICES = 20;

  private final LineWebhook webhook;
  private final AcceptQueue accepting;
  private final WorkLoop<LineEvent> answering;
  private final WorkLoop<OutgoingMessages> sending;
  private final WorkLoop<LinePeople.MenuChange> switching;
  private final WorkLoop<Integer> telling;
  private final WorkLoop<NewsParts.Part> spreading;
  private final UnkeptEvents unkept;

  public LineChannel(LineSettings settings, LineClients line, String channelSecret) {
    LineSender sender =
        new LineSender(
            line.api(), settings.signals(), settings.monthlyLimit(), settings.clock());
    LineMessages messages = new LineMessages(settings.publicUrl());
    OutboxWork outbox =
        new OutboxWork(settings.outbox(), sender, settings.signals(), settings.clock());
    this.sending =
        new WorkLoop<>(
            "line-sending",
            SENDING,
            n -> settings.outbox().claim(n, SENDING_LEASE),
            outbox::send);
    LineAnswers answers =
        new LineAnswers(
            settings, line, new AnswerKeeping(settings.inbox(), sending, SENDING_LEASE));
    this.unkept = new UnkeptEvents(answers, sender, settings.signals());
    Abandoning abandoning =
        new Abandoning(settings.inbox(), answers, settings.signals(), sending::wake);
    this.answering =
        new WorkLoop<>(
            "line-answering",
            ANSWERING,
            n -> {
              abandoning.nowAndThen();
              return settings.inbox().claim(n, ANSWERING_LEASE);
            },
            answers::answerKept);
    MenuSwitch menus = new MenuSwitch(settings.people(), line.menus(), settings.signals());
    this.switching =
        new WorkLoop<>(
            "line-menus", SWITCHING, n -> menus.claim(n, ANSWERING_LEASE), menus::carryOut);
    this.telling =
        new WorkLoop<>(
            "line-notices",
            1,
            n -> handed(settings.notices().hand(NOTICES, text -> written(line, messages, text))),
            count -> this.sending.wake());
    NewsWork news = new NewsWork(settings, line.api(), messages);
    this.spreading =
        new WorkLoop<>("line-news", 1, n -> news.claim(SENDING_LEASE), news::send);
    this.accepting =
        new AcceptQueue(
            settings.inbox(), answering, ANSWERING_LEASE, AcceptQueue.BETWEEN_TRIES);
    Webhook reading = new Webhook(channelSecret, settings.persons(), settings.clock());
    this.webhook =
        new LineWebhook(
            reading,
            accepting,
            settings.wording(),
            settings.signals(),
            unkept::take);
    WarmUp.run(reading, answers, messages, line.api());
  }

  @Override
  public void mount(Router router) {
    webhook.mount(router);
  }

  public void start() {
    accepting.start();
    List.of(answering, sending, switching, telling, spreading).forEach(WorkLoop::start);
  }

  private static List<Integer> handed(int count) {
    return count == 0 ? List.of() : List.of(count);
  }

  private static String written(LineClients line, LineMessages messages, String text) {
    return line.api().write(messages.draw(List.of(new Reply.Text(text)), List.of()));
  }

  @Override
  public void close() {
    accepting.close();
    answering.close();
    telling.close();
    spreading.close();
    sending.close();
    switching.close();
    unkept.close();
  }
}
