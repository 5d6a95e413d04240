package io.github.thamdai.channel.line.simulator;

import com.linecorp.bot.parser.LineSignatureValidator;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;

/** Says what is typed on the page to the service, as LINE would: by a signed webhook. */
final class SimulatedPeople {
  private static final String BOT = "U" + "0".repeat(32);
  private static final Duration DEADLINE = Duration.ofSeconds(5);

  private final SimulatedLine line;
  private final URI webhook;
  private final byte[] secret;
  private final InstantSource clock;
  private final HttpClient http = HttpClient.newHttpClient();

  /** @param webhook the service's own address for webhooks */
  SimulatedPeople(SimulatedLine line, URI webhook, String secret, InstantSource clock) {
    this.line = line;
    this.webhook = webhook;
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
    this.clock = clock;
  }

  /**
   * Sends one event.
   *
   * @param user LINE's id of who acts
   * @param event its type and what belongs to the type; the rest is filled in
   * @return the webhook's status
   */
  int act(String user, JsonObject event) {
    JsonObject whole =
        event
            .copy()
            .put("webhookEventId", UUID.randomUUID().toString())
            .put("timestamp", clock.millis())
            .put("mode", "active")
            .put("deliveryContext", new JsonObject().put("isRedelivery", false))
            .put("source", new JsonObject().put("type", "user").put("userId", user))
            .put("replyToken", line.tokenFor(user));
    if (whole.getString("type", "").equals("message")) {
      JsonObject message = whole.getJsonObject("message");
      if (!message.containsKey("id")) {
        message.put("id", UUID.randomUUID().toString());
      }
      message.put("quoteToken", "q");
    }
    line.happenings.add("event", user, whole);
    return post(
        new JsonObject().put("destination", BOT).put("events", new JsonArray().add(whole)).encode());
  }

  /** Sends a photo; its bytes lie at LINE until the service fetches them. */
  int photo(String user, Buffer bytes) {
    String id = UUID.randomUUID().toString();
    line.photos.put(id, bytes);
    JsonObject message =
        new JsonObject()
            .put("type", "image")
            .put("id", id)
            .put("contentProvider", new JsonObject().put("type", "line"));
    return act(user, new JsonObject().put("type", "message").put("message", message));
  }

  private int post(String body) {
    byte[] signature =
        new LineSignatureValidator(secret).generateSignature(body.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(webhook)
            .timeout(DEADLINE)
            .header("Content-Type", "application/json")
            .header("x-line-signature", Base64.getEncoder().encodeToString(signature))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
