package io.github.thamdai.channel.line;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Webhook bodies as LINE sends them. */
public final class LineEvents {
  private LineEvents() {}

  public static String body(JsonObject... events) {
    return new JsonObject()
        .put("destination", "U" + "f".repeat(32))
        .put("events", new JsonArray(List.of(events)))
        .encode();
  }

  public static String sign(String secret, String body) {
    byte[] key = secret.getBytes(StandardCharsets.UTF_8);
    byte[] signature =
        new LineSignatureValidator(key).generateSignature(body.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(signature);
  }

  public static JsonObject text(String userId, String text) {
    return message(userId, new JsonObject().put("type", "text").put("text", text));
  }

  public static JsonObject message(String userId, JsonObject message) {
    message.put("id", UUID.randomUUID().toString()).put("quoteToken", "q");
    return event("message", user(userId)).put("message", message);
  }

  public static JsonObject user(String userId) {
    return new JsonObject().put("type", "user").put("userId", userId);
  }

  public static JsonObject group(String groupId, String userId) {
    return new JsonObject().put("type", "group").put("groupId", groupId).put("userId", userId);
  }

  public static JsonObject event(String type, JsonObject source) {
    return new JsonObject()
        .put("type", type)
        .put("webhookEventId", UUID.randomUUID().toString())
        .put("timestamp", System.currentTimeMillis())
        .put("mode", "active")
        .put("deliveryContext", new JsonObject().put("isRedelivery", false))
        .put("source", source)
        .put("replyToken", System.currentTimeMillis() + "-" + UUID.randomUUID());
  }

  public static JsonObject mention(int index, int length) {
    return new JsonObject()
        .put(
            "mentionees",
            new JsonArray()
                .add(
                    new JsonObject()
                        .put("type", "user")
                        .put("index", index)
                        .put("length", length)
                        .put("userId", "Ubot")
                        .put("isSelf", true)));
  }
}
