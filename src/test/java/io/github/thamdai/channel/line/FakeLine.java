package io.github.thamdai.channel.line;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A LINE server that keeps LINE's rules: a reply token works once and for a minute, a retry key is
 * accepted once, pushes count against the month, and bodies that the published API or its limits do
 * not allow are refused and remembered.
 */
public final class FakeLine implements AutoCloseable {
  /** Works as it should: stands before a fault that is to come later. */
  public static final int FINE = 0;

  /** Never answers. */
  public static final int SILENCE = -1;

  /** Closes the connection in the middle. */
  public static final int DROPPED = -2;

  private static final Duration TOKEN_LIFE = Duration.ofSeconds(60);

  static {
    LineSpec.readAhead();
  }

  /** What reached people, in order. */
  public final List<Call> delivered = new CopyOnWriteArrayList<>();

  /** Every call that carries messages, delivered or not. */
  public final List<Call> calls = new CopyOnWriteArrayList<>();

  public final List<String> violations = new CopyOnWriteArrayList<>();

  /** Who was shown the loading animation. */
  public final List<String> loading = new CopyOnWriteArrayList<>();

  /** What lies at LINE for a message's id. */
  public final Map<String, Buffer> contents = new ConcurrentHashMap<>();

  public final FakeAccount account = new FakeAccount();

  private final Vertx vertx = Vertx.vertx();
  private final Queue<Integer> replyFaults = new ArrayDeque<>();
  private final Queue<Integer> pushFaults = new ArrayDeque<>();
  private final Set<String> usedTokens = new HashSet<>();
  private final Set<String> usedKeys = new HashSet<>();
  private final HttpServer server;
  private boolean takesDespiteFault;
  private int retryAfter;
  private Duration ahead = Duration.ZERO;

  /** @param way reply, push, multicast or broadcast */
  public record Call(String way, JsonObject body, @Nullable String retryKey) {
    public boolean push() {
      return !way.equals("reply");
    }

    public List<String> texts() {
      List<String> texts = new ArrayList<>();
      for (Object message : body.getJsonArray("messages")) {
        JsonObject json = (JsonObject) message;
        texts.add(json.getString("text", json.getString("altText")));
      }
      return texts;
    }
  }

  public FakeLine() {
    server =
        vertx
            .createHttpServer()
            .requestHandler(
                request -> request.body().onSuccess(body -> received(request, body)))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  /** The next replies end so, whatever they hold. */
  public synchronized void replyFaults(int... statuses) {
    for (int status : statuses) {
      replyFaults.add(status);
    }
  }

  /** The next pushes end so, whatever they hold. */
  public synchronized void pushFaults(int... statuses) {
    for (int status : statuses) {
      pushFaults.add(status);
    }
  }

  /** Messages arrive although the call seems to fail: the answer is what gets lost. */
  public synchronized void takesDespiteFault() {
    takesDespiteFault = true;
  }

  /** Every refusal for too many calls asks to be left alone for so long. */
  public synchronized void retryAfter(int seconds) {
    retryAfter = seconds;
  }

  /** As after a minute, or after a use that we know nothing of. */
  public synchronized void killToken(String token) {
    usedTokens.add(token);
  }

  /** LINE's clock goes ahead, so that tokens grow old. */
  public synchronized void later(Duration time) {
    ahead = ahead.plus(time);
  }

  private synchronized void received(HttpServerRequest request, Buffer body) {
    if (!"Bearer test-token".equals(request.getHeader("Authorization"))) {
      end(request, 401, "{\"message\":\"Authentication failed\"}");
      return;
    }
    String method = request.method().name();
    // What LINE counts stands in another of its documents.
    if (!request.path().startsWith("/v2/bot/insight/")) {
      violations.addAll(LineSpec.faults(method, request.path(), body.toString()));
    }
    Optional<FakeAccount.Answer> answer = account.answer(method, request.path(), body);
    if (answer.isPresent()) {
      end(request, answer.get().status(), answer.get().body());
    } else if (request.path().startsWith("/v2/bot/message/") && method.equals("GET")) {
      content(request);
    } else if (request.path().equals("/v2/bot/chat/loading/start")) {
      loading.add(body.toJsonObject().getString("chatId"));
      end(request, 202, "{}");
    } else {
      deliver(request, body.toJsonObject());
    }
  }

  private void content(HttpServerRequest request) {
    Buffer content = contents.get(request.path().split("/", -1)[4]);
    if (content == null) {
      end(request, 404, "{\"message\":\"Not found\"}");
    } else {
      request.response().putHeader("Content-Type", "image/jpeg").end(content);
    }
  }

  private void deliver(HttpServerRequest request, JsonObject body) {
    String way = request.path().substring(request.path().lastIndexOf('/') + 1);
    Call call = new Call(way, body, request.getHeader("X-Line-Retry-Key"));
    calls.add(call);
    violations.addAll(LineRules.broken(body.getJsonArray("messages")));
    Integer fault = (call.push() ? pushFaults : replyFaults).poll();
    if (fault == null || fault == FINE) {
      answer(request, take(call));
    } else {
      if (takesDespiteFault) {
        take(call);
      }
      answer(request, new FakeAccount.Answer(fault, "{\"message\":\"Trouble\"}"));
    }
  }

  private FakeAccount.Answer take(Call call) {
    if (!call.push()) {
      String token = call.body().getString("replyToken");
      if (tooOld(token) || !usedTokens.add(token)) {
        return new FakeAccount.Answer(400, "{\"message\":\"Invalid reply token\"}");
      }
    } else if (call.retryKey() != null && usedKeys.contains(call.retryKey())) {
      return new FakeAccount.Answer(409, "{\"message\":\"The retry key is already accepted\"}");
    } else if (!account.charge(call.body().getValue("to"))) {
      return new FakeAccount.Answer(
          429, "{\"message\":\"You have reached your monthly limit.\"}");
    } else if (call.retryKey() != null) {
      usedKeys.add(call.retryKey());
    }
    delivered.add(call);
    JsonObject sent = new JsonObject().put("id", "1");
    return FakeAccount.Answer.of(new JsonObject().put("sentMessages", new JsonArray().add(sent)));
  }

  // Tokens of LineEvents tell when they were made.
  private boolean tooOld(String token) {
    String[] parts = token.split("-", 2);
    return parts[0].matches("\\d{13}")
        && Long.parseLong(parts[0]) + TOKEN_LIFE.toMillis()
            < System.currentTimeMillis() + ahead.toMillis();
  }

  private void answer(HttpServerRequest request, FakeAccount.Answer answer) {
    switch (answer.status()) {
      case SILENCE -> {}
      case DROPPED -> request.connection().close();
      default -> end(request, answer.status(), answer.body());
    }
  }

  private void end(HttpServerRequest request, int status, String body) {
    if (status == 429 && retryAfter > 0) {
      request.response().putHeader("Retry-After", String.valueOf(retryAfter));
    }
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .putHeader("x-line-request-id", UUID.randomUUID().toString())
        .end(body);
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
