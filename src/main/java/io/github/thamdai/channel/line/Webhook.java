package io.github.thamdai.channel.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.jackson.ModelObjectMapper;
import com.linecorp.bot.parser.LineSignatureValidator;
import com.linecorp.bot.webhook.model.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks and takes apart the body of a webhook call. Events are read one by one, so that one of a
 * shape that LINE invents next year does not cost us the others.
 */
final class Webhook {
  private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

  private final ObjectMapper json = ModelObjectMapper.createNewObjectMapper();
  private final LineSignatureValidator signatures;
  private final PersonKeys persons;
  private final InstantSource clock;

  Webhook(String channelSecret, PersonKeys persons, InstantSource clock) {
    this.signatures = new LineSignatureValidator(channelSecret.getBytes(StandardCharsets.UTF_8));
    this.persons = persons;
    this.clock = clock;
  }

  /** Whether LINE signed exactly these bytes with our secret. */
  boolean signed(@Nullable String signature, byte[] body) {
    if (signature == null) {
      return false;
    }
    try {
      return signatures.validateSignature(body, signature);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  /**
   * The events that can be kept: those with an id and somebody to answer.
   *
   * @param signals are told of every event, kept or not
   */
  WebhookBatch events(byte[] body, LineSignals signals) throws IOException {
    JsonNode root = json.readTree(body);
    if (root == null || !root.path("events").isArray()) {
      throw new IOException("no list of events");
    }
    List<LineEvent> events = new ArrayList<>();
    boolean onlyKept = false;
    for (JsonNode node : root.get("events")) {
      boolean again = node.path("deliveryContext").path("isRedelivery").asBoolean();
      signals.received(EventKind.of(node), again);
      String id = node.path("webhookEventId").asText("");
      String key = key(node);
      if (!id.isEmpty() && !key.isEmpty()) {
        events.add(new LineEvent(id, key, storable(node), clock.instant()));
        onlyKept |= again || EventKind.changesWhatIsKept(node);
      }
    }
    return new WebhookBatch(events, onlyKept);
  }

  // PostgreSQL's jsonb refuses the character NUL, which JSON allows; an even number of backslashes
  // before it means that it is really meant.
  private static String storable(JsonNode node) {
    return NUL.matcher(node.toString()).replaceAll("$1");
  }

  @SuppressWarnings("NullAway") // the SDK's records are unannotated; any field may be missing
  private String key(JsonNode node) {
    try {
      Event event = json.treeToValue(node, Event.class);
      if (event == null) {
        return "";
      }
      return Speaker.of(event.source(), persons).map(Speaker::conversationKey).orElse("");
    } catch (IOException | IllegalArgumentException unknownShape) {
      return "";
    }
  }
}
