package io.github.thamdai.channel.line;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * A LINE that takes every message at once, each reply token and each retry key once, and notes when
 * it came. Reply tokens are {@code number-nanoseconds}: the how many-th event, and when its webhook
 * was sent. The text ends with the number too, so that the order of pushes is seen as well.
 */
final class LineSink implements AutoCloseable {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)$");

  final AtomicInteger taken = new AtomicInteger();
  final AtomicInteger pushed = new AtomicInteger();
  final AtomicInteger outOfOrder = new AtomicInteger();
  final AtomicInteger twice = new AtomicInteger();
  private final int people;
  private final Set<Integer> numbers = ConcurrentHashMap.newKeySet();
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Map<Integer, Integer> last = new ConcurrentHashMap<>();
  private final HttpServer server;
  private volatile Histogram replies = new ConcurrentHistogram(3);

  /** @param people how many there are; event n is of person n modulo this */
  LineSink(Vertx vertx, int people) {
    this.people = people;
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
    String key = token == null ? request.getHeader("X-Line-Retry-Key") : token;
    if (key != null && !used.add(key)) {
      String words = token == null ? "The retry key is already accepted" : "Invalid reply token";
      end(request, token == null ? 409 : 400, new JsonObject().put("message", words));
      return;
    }
    end(request, 200, new JsonObject().put("sentMessages", new JsonArray()));
    if (body.containsKey("messages")) {
      note(token, number(body.getJsonArray("messages").getJsonObject(0).getString("text", "")));
    }
  }

  private static void end(HttpServerRequest request, int status, JsonObject body) {
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end(body.encode());
  }

  private static int number(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.find() ? Integer.parseInt(number.group(1)) : -1;
  }

  private void note(@Nullable String token, int number) {
    if (!numbers.add(number)) {
      twice.incrementAndGet();
    }
    Integer before = last.put(number % people, number);
    if (before != null && before >= number) {
      outOfOrder.incrementAndGet();
    }
    if (token == null) {
      pushed.incrementAndGet();
    } else {
      long sent = Long.parseLong(token.split("-", 2)[1]);
      replies.recordValue((System.nanoTime() - sent) / 1_000);
      taken.incrementAndGet();
    }
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
    twice.set(0);
    last.clear();
  }

  @Override
  public void close() {
    server.close().timeout(5, TimeUnit.SECONDS).await();
  }
}
