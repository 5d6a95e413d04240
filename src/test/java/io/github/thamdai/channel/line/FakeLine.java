package io.github.thamdai.channel.line;

import io.vertx.core.Vertx;
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

  private final Vertx vertx = Vertx.vertx();
  private final Optional<LineSpec> replySpec = LineSpec.of("ReplyMessageRequest");
  private final Optional<LineSpec> pushSpec = LineSpec.of("PushMessageRequest");
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
                request ->
                    request.body().onSuccess(body -> handle(request, new JsonObject(body))))
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

  private synchronized void handle(HttpServerRequest request, JsonObject body) {
    boolean push = request.path().endsWith("/push");
    Call call = new Call(push, body, request.getHeader("X-Line-Retry-Key"));
    calls.add(call);
    (push ? pushSpec : replySpec).ifPresent(s -> violations.addAll(s.faults(body.encode())));
    if (!"Bearer test-token".equals(request.getHeader("Authorization"))) {
      violations.add("wrong token");
    }
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
    request
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/json")
        .end((status == 200 ? sent : error).encode());
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
