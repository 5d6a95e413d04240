package io.github.thamdai.channel.line.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The part of LINE that the service calls, on loopback: reply tokens work once, retry keys are
 * accepted once, and everything sent is kept for the page.
 */
public final class SimulatedLine implements AutoCloseable {
  final Happenings happenings = new Happenings();
  final MenuTable menus = new MenuTable();

  /** Bytes of photos by the id of their message. */
  final Map<String, Buffer> photos = new ConcurrentHashMap<>();

  private final Vertx vertx = Vertx.vertx();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final HttpServer server;

  public SimulatedLine() {
    server =
        vertx
            .createHttpServer()
            .requestHandler(r -> r.body().onSuccess(body -> handle(r, body)))
            .listen(0, "127.0.0.1")
            .timeout(5, TimeUnit.SECONDS)
            .await();
  }

  /** Stands for both of LINE's hosts. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.actualPort());
  }

  /** A token with which this person can be answered once. */
  String tokenFor(String user) {
    String token = UUID.randomUUID().toString();
    tokens.put(token, user);
    return token;
  }

  private void handle(HttpServerRequest request, Buffer body) {
    String path = request.path();
    String method = request.method().name();
    if (path.startsWith("/v2/bot/message/") && path.endsWith("/content")) {
      photo(request, path.split("/", -1)[4]);
      return;
    }
    Wire wire =
        menus
            .answer(method, path, body)
            .orElseGet(
                () ->
                    method.equals("GET")
                        ? account(path)
                        : taken(request, path, body.length() == 0 ? new JsonObject() : body.toJsonObject()));
    end(request, wire);
  }

  private void photo(HttpServerRequest request, String id) {
    Buffer photo = photos.get(id);
    if (photo == null) {
      end(request, Wire.NOT_FOUND);
    } else {
      request.response().putHeader("Content-Type", "image/jpeg").end(photo);
    }
  }

  private static Wire account(String path) {
    return switch (path) {
      case "/v2/bot/info" ->
          Wire.of(
              new JsonObject()
                  .put("userId", "U" + "0".repeat(32))
                  .put("basicId", "@simulator")
                  .put("displayName", "simulator")
                  .put("chatMode", "bot")
                  .put("markAsReadMode", "auto"));
      case "/v2/bot/message/quota" -> Wire.of(new JsonObject().put("type", "none"));
      case "/v2/bot/message/quota/consumption" -> Wire.of(new JsonObject().put("totalUsage", 0));
      case "/v2/bot/insight/followers" -> Wire.of(new JsonObject().put("status", "unready"));
      default -> Wire.NOT_FOUND;
    };
  }

  private synchronized Wire taken(HttpServerRequest request, String path, JsonObject body) {
    String kind = path.substring(path.lastIndexOf('/') + 1);
    return switch (kind) {
      case "reply" -> {
        String user = tokens.remove(body.getString("replyToken", ""));
        yield user == null
            ? Wire.refused(400, "Invalid reply token")
            : delivered("reply", user, body);
      }
      case "push" -> keyed(request, "push", body.getString("to", ""), body);
      case "broadcast" -> keyed(request, "broadcast", "", body);
      case "multicast" -> multicast(request, body);
      case "start" -> delivered("loading", body.getString("chatId", ""), body);
      default -> Wire.NOT_FOUND;
    };
  }

  private Wire keyed(HttpServerRequest request, String kind, String user, JsonObject body) {
    String key = request.getHeader("X-Line-Retry-Key");
    return key != null && !keys.add(key)
        ? Wire.refused(409, "The retry key is already accepted")
        : delivered(kind, user, body);
  }

  private Wire multicast(HttpServerRequest request, JsonObject body) {
    String key = request.getHeader("X-Line-Retry-Key");
    if (key != null && !keys.add(key)) {
      return Wire.refused(409, "The retry key is already accepted");
    }
    for (Object user : body.getJsonArray("to")) {
      delivered("multicast", String.valueOf(user), body);
    }
    return Wire.of(new JsonObject());
  }

  private Wire delivered(String kind, String user, JsonObject body) {
    happenings.add(kind, user, body);
    JsonObject id = new JsonObject().put("id", UUID.randomUUID().toString());
    return Wire.of(new JsonObject().put("sentMessages", new JsonArray().add(id)));
  }

  private static void end(HttpServerRequest request, Wire wire) {
    request
        .response()
        .setStatusCode(wire.status())
        .putHeader("Content-Type", "application/json")
        .putHeader("x-line-request-id", UUID.randomUUID().toString())
        .end(wire.body().encode());
  }

  @Override
  public void close() {
    vertx.close().timeout(5, TimeUnit.SECONDS).await();
  }
}
