package io.github.thamdai.channel.line;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A LINE server that keeps LINE's rules: a reply token works once, a retry key is accepted once, and
 * bodies that the published API does not allow are refused and remembered.
 */
public final class FakeLine implements AutoCloseable {
  static final int SILENCE = -1;

  /** What reached people, in order. */
  public final List<Call> delivered = new CopyOnWriteArrayList<>();

  /** Every call, delivered or not. */
  final List<Call> calls = new CopyOnWriteArrayList<>();

  public final List<String> violations = new CopyOnWriteArrayList<>();

  public final FakeAccount account = new FakeAccount();

  private final Vertx vertx = Vertx.vertx();
  private final Queue<Integer> replyFaults = new ArrayDeque<>();
  private final Queue<Integer> pushFaults = new ArrayDeque<>();
  private final Set<String> usedTokens = new HashSet<>();
  private final Set<String> usedKeys = new HashSet<>();
  private final HttpServer server;
  private boolean takesDespiteFault;

  public record Call(boolean push, JsonObject body, @Nullable String retryKey) {
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
                request -> request.body().onSuccess(body -> handle(request, body)))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  /** The next replies end so, whatever they hold; {@link #SILENCE} never answers. */
  synchronized void replyFaults(int... statuses) {
    for (int status : statuses) {
      replyFaults.add(status);
    }
  }

  synchronized void pushFaults(int... statuses) {
    for (int status : statuses) {
      pushFaults.add(status);
    }
  }

  /** Messages arrive although the call seems to fail: the answer is what gets lost. */
  synchronized void takesDespiteFault() {
    takesDespiteFault = true;
  }

  /** As after a minute, or after a use that we know nothing of. */
  synchronized void killToken(String token) {
    usedTokens.add(token);
  }

  private synchronized void handle(HttpServerRequest request, Buffer bytes) {
    if (!"Bearer test-token".equals(request.getHeader("Authorization"))) {
      end(request, 401, "{\"message\":\"Authentication failed\"}");
      return;
    }
    String method = request.method().name();
    violations.addAll(LineSpec.faults(method, request.path(), bytes.toString()));
    Optional<FakeAccount.Answer> answer = account.answer(method, request.path(), bytes);
    if (answer.isPresent()) {
      end(request, answer.get().status(), answer.get().body());
    } else {
      deliver(request, bytes.toJsonObject());
    }
  }

  private void deliver(HttpServerRequest request, JsonObject body) {
    boolean push = request.path().endsWith("/push");
    Call call = new Call(push, body, request.getHeader("X-Line-Retry-Key"));
    calls.add(call);
    Integer fault = (push ? pushFaults : replyFaults).poll();
    if (fault == null || takesDespiteFault) {
      int status = take(call);
      answer(request, fault == null ? status : fault);
    } else {
      answer(request, fault);
    }
  }

  private int take(Call call) {
    if (!call.push() && !usedTokens.add(call.body().getString("replyToken"))) {
      return 400;
    }
    if (call.push() && call.retryKey() != null && !usedKeys.add(call.retryKey())) {
      return 409;
    }
    delivered.add(call);
    return 200;
  }

  private static void answer(HttpServerRequest request, int status) {
    if (status == SILENCE) {
      return;
    }
    JsonObject sent =
        new JsonObject()
            .put("sentMessages", new JsonArray().add(new JsonObject().put("id", "1")));
    JsonObject error = new JsonObject().put("message", "Invalid reply token");
    end(request, status, (status == 200 ? sent : error).encode());
  }

  private static void end(HttpServerRequest request, int status, String body) {
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
