package io.github.thamdai.channel.line;

import io.github.thamdai.store.Database;
import io.github.thamdai.store.EmbeddedDatabase;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Signed webhooks at a fixed rate against the channel alone: real server, real PostgreSQL with its
 * fsync, a LINE that takes everything at once, an assistant that only repeats. Loopback only. Sends
 * for half a minute at most and waits a minute for what is not answered by then. A warm-up of 20
 * seconds comes before, for a service that has just started runs slow code; it is printed apart.
 */
public final class LineLoad {
  private static final int PEOPLE = 1_000;
  private static final int LONGEST_SECONDS = 30;
  private static final Duration WORK_OFF = Duration.ofSeconds(60);
  private static final int WARM_UP_SECONDS = 20;
  private static final int WARM_UP_RATE = 150;

  private final LineSink sink;
  private final LineOffice office;
  private final URI webhook;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger refused = new AtomicInteger();
  private volatile Histogram accepted = new ConcurrentHistogram(3);
  private final List<CompletableFuture<?>> pending = new ArrayList<>();
  private int made;
  private long processorBefore;

  private LineLoad(LineSink sink, LineOffice office) {
    this.sink = sink;
    this.office = office;
    this.webhook = URI.create("http://127.0.0.1:" + office.port() + "/line/webhook");
  }

  /** Takes events a second, seconds, and how many events come in one request. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rate = Integer.parseInt(args[0]);
    int seconds = Math.min(Integer.parseInt(args[1]), LONGEST_SECONDS);
    int together = Integer.parseInt(args[2]);
    Vertx vertx = Vertx.vertx();
    try (EmbeddedDatabase server =
            EmbeddedDatabase.start(Files.createTempDirectory("thamdai-line-load"));
        Database database = Database.open(vertx, server.url());
        LineSink sink = new LineSink(vertx, PEOPLE);
        LineOffice office =
            new LineOffice(
                sink.endpoint(), vertx, database, "load", inbox -> inbox, outbox -> outbox)) {
      LineLoad load = new LineLoad(sink, office);
      load.phase("warm-up", WARM_UP_RATE, WARM_UP_SECONDS, 1);
      load.phase("counted", rate, seconds, together);
    }
    System.exit(0);
  }

  private void phase(String name, int rate, int seconds, int together)
      throws InterruptedException {
    forget();
    run(rate, seconds, together);
    long workedOff = awaitWorkedOff(rate * seconds);
    System.out.printf("%s: %d/s for %d s%n", name, rate, seconds);
    tell(rate * seconds, workedOff);
  }

  // At its own pace, whatever the service does: a slow service must not slow the senders.
  private void run(int rate, int seconds, int together) {
    int requests = rate * seconds / together;
    long between = TimeUnit.SECONDS.toNanos(1) * together / rate;
    long begin = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      LockSupport.parkNanos(begin + i * between - System.nanoTime());
      send(together);
    }
  }

  private void send(int together) {
    JsonObject[] events = new JsonObject[together];
    for (int i = 0; i < together; i++) {
      events[i] = event(made++);
    }
    String body = LineEvents.body(events);
    HttpRequest request =
        HttpRequest.newBuilder(webhook)
            .header("Content-Type", "application/json")
            .header("x-line-signature", LineEvents.sign(LineOffice.SECRET, body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    long sent = System.nanoTime();
    CompletableFuture<?> noted =
        http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
            .handle((response, fault) -> note(sent, fault == null && response.statusCode() == 200));
    pending.add(noted);
  }

  private boolean note(long sent, boolean good) {
    accepted.recordValue((System.nanoTime() - sent) / 1_000);
    if (!good) {
      refused.incrementAndGet();
    }
    return good;
  }

  private static JsonObject event(int number) {
    int person = number % PEOPLE;
    String user = "U" + String.format("%032d", person);
    return LineEvents.text(user, "ข้อ " + number)
        .put("replyToken", number + "-" + System.nanoTime());
  }

  /** Seconds until everything was answered or is held; -1 when it was not in time. */
  private long awaitWorkedOff(int events) throws InterruptedException {
    CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new)).join();
    pending.clear();
    long begin = System.nanoTime();
    while (sink.taken.get() + sink.pushed.get() + held() < events) {
      if (System.nanoTime() - begin > WORK_OFF.toNanos()) {
        return -1;
      }
      Thread.sleep(50);
    }
    return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
  }

  private long held() {
    return office.signals.all.stream().filter(signal -> signal.startsWith("held")).count();
  }

  private void forget() {
    sink.forget();
    office.signals.all.clear();
    accepted = new ConcurrentHistogram(3);
    refused.set(0);
    processorBefore = processorNanos();
  }

  private void tell(int events, long workedOff) {
    System.out.printf(
        "events %d, answered by reply %d, pushed %d, held %d, twice %d, out of order %d,"
            + " requests refused %d%n",
        events,
        sink.taken.get(),
        sink.pushed.get(),
        held(),
        sink.twice.get(),
        sink.outOfOrder.get(),
        refused.get());
    System.out.println("200 after " + quantiles(accepted));
    System.out.println("reply after " + quantiles(sink.replies()));
    System.out.printf(
        "processor time of this JVM, senders included: %.2f ms an event%n",
        (processorNanos() - processorBefore) / 1e6 / events);
    System.out.println("worked off " + workedOff + " s after the last request");
  }

  private static long processorNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
  }

  private static String quantiles(Histogram micros) {
    return String.format(
        "p50 %.1f ms, p99 %.1f ms, max %.1f ms",
        micros.getValueAtPercentile(50) / 1000.0,
        micros.getValueAtPercentile(99) / 1000.0,
        micros.getMaxValue() / 1000.0);
  }
}
