package io.github.thamdai.channel.line;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** LINE's published description of its API, where this machine has it in a folder {@code shared}. */
final class LineSpec {
  private static final String ADDRESS = "https://line.example/messaging-api.yml";
  private static final Optional<Path> FILE = find();
  private static final Map<String, Optional<LineSpec>> READ = new ConcurrentHashMap<>();

  /** Which component describes the body of which call. */
  private static final Map<String, String> BODIES =
      Map.of(
          "POST /v2/bot/message/reply", "ReplyMessageRequest",
          "POST /v2/bot/message/push", "PushMessageRequest",
          "POST /v2/bot/message/multicast", "MulticastRequest",
          "POST /v2/bot/message/broadcast", "BroadcastRequest",
          "POST /v2/bot/chat/loading/start", "ShowLoadingAnimationRequest",
          "POST /v2/bot/richmenu", "RichMenuRequest",
          "POST /v2/bot/richmenu/alias", "CreateRichMenuAliasRequest",
          "POST /v2/bot/richmenu/batch", "RichMenuBatchRequest",
          "PUT /v2/bot/channel/webhook/endpoint", "SetWebhookEndpointRequest",
          "POST /v2/bot/channel/webhook/test", "TestWebhookEndpointRequest");

  private final Schema schema;

  private LineSpec(Path file, String component) {
    try {
      Map<String, String> texts = Map.of(ADDRESS, Files.readString(file));
      SchemaRegistry registry =
          SchemaRegistry.withDefaultDialect(
              Dialects.getOpenApi30(), builder -> builder.schemas(texts));
      String location = ADDRESS + "#/components/schemas/" + component;
      this.schema = registry.getSchema(SchemaLocation.of(location));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads it once before it is needed: on a busy machine that takes as long as LINE may. */
  static void readAhead() {
    JsonObject text = new JsonObject().put("type", "text").put("text", "-");
    JsonObject reply =
        new JsonObject().put("replyToken", "-").put("messages", new JsonArray().add(text));
    List<String> faults = faults("POST", "/v2/bot/message/reply", reply.encode());
    if (!faults.isEmpty()) {
      throw new IllegalStateException("LINE would refuse the plainest reply: " + faults);
    }
  }

  static boolean present() {
    return FILE.isPresent();
  }

  /** Empty where the description is absent. */
  static Optional<LineSpec> of(String component) {
    return READ.computeIfAbsent(
        component, name -> FILE.map(file -> new LineSpec(file, name)));
  }

  /** What LINE would refuse of a call's body; nothing for calls without one. */
  static List<String> faults(String method, String path, String json) {
    String component = BODIES.get(method + " " + path);
    return component == null
        ? List.of()
        : of(component).map(spec -> spec.faults(json)).orElse(List.of());
  }

  /** What LINE would refuse, in words. */
  List<String> faults(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Optional<Path> find() {
    for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
      Path file = p.resolve("shared/line/messaging-api-strict.yml");
      if (Files.isReadable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }
}
