package io.github.thamdai.channel.line;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * A LINE that takes every reply at once, each token once, and notes when it came. Reply tokens are {@code
 * person-number-nanoseconds}: whose, the how many-th, and when its webhook was sent.
 */
final class LineSink implements AutoCloseable {
  final AtomicInteger taken = new AtomicInteger();
  final AtomicInteger pushed = new AtomicInteger();
  final AtomicInteger outOfOrder = new AtomicInteger();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> last = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile Histogram replies = new ConcurrentHistogram(3);

  LineSink(Vertx vertx) {
    server =
        vertx
            .createHttpServer()
            .requestHandler(r -> r.body().onSuccess(body -> take(r, new JsonObject(body))))
            .listen(0, "127.0.0.1")
            .timeout(5, TimeUnit.SECONDS)
            .await();
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  private void take(HttpServerRequest request, JsonObject body) {
    String token = body.getString("replyToken");
    boolean again = token != null && !used.add(token);
    request
        .response()
        .setStatusCode(again ? 400 : 200)
        .putHeader("Content-Type", "application/json")
        .end(again ? "{\"message\":\"Invalid reply token\"}" : "{\"sentMessages\":[]}");
    if (request.path().endsWith("/push")) {
      pushed.incrementAndGet();
    }
    if (token == null || again) {
      return;
    }
    String[] parts = token.split("-", 3);
    int number = Integer.parseInt(parts[1]);
    replies.recordValue((System.nanoTime() - Long.parseLong(parts[2])) / 1_000);
    if (last.getOrDefault(parts[0], -1) >= number) {
      outOfOrder.incrementAndGet();
    }
    last.put(parts[0], number);
    taken.incrementAndGet();
  }

  /** Microseconds from the webhook's sending to the reply's arrival. */
  Histogram replies() {
    return replies;
  }

  /** Begins to count anew. */
  void forget() {
    replies = new ConcurrentHistogram(3);
    taken.set(0);
    pushed.set(0);
    outOfOrder.set(0);
    last.clear();
  }

  @Override
  public void close() {
    server.close().timeout(5, TimeUnit.SECONDS).await();
  }
}
