package io.github.thamdai.channel.web;

import io.github.thamdai.dialogue.IncomingText;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.http.ErrorCode;
import io.github.thamdai.http.RequestFault;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/chat}, checked.
 *
 * @param conversation null to begin one
 * @param said words, never blank and at most {@value #LONGEST} characters; or a photo's ref, not yet
 *     looked up; or a place
 */
record ChatMessage(@Nullable String conversation, Said said) {
  static final int LONGEST = 2000;
  private static final Pattern CONVERSATION = Pattern.compile("[A-Za-z0-9_-]{20,64}");

  /** Throws a {@link RequestFault} that says what is wrong. */
  static ChatMessage read(RoutingContext ctx) {
    // Also keeps other sites' forms out: a form cannot send this type, and scripts must ask first.
    String type = ctx.request().getHeader("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
      throw new RequestFault(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
    }
    JsonObject body = body(ctx);
    try {
      return new ChatMessage(conversation(body), said(body));
    } catch (ClassCastException e) {
      throw new RequestFault(ErrorCode.BROKEN_JSON);
    }
  }

  static boolean isConversation(String id) {
    return CONVERSATION.matcher(id).matches();
  }

  private static JsonObject body(RoutingContext ctx) {
    try {
      JsonObject body = ctx.body().asJsonObject();
      if (body != null) {
        return body;
      }
    } catch (DecodeException | ClassCastException e) {
      throw new RequestFault(ErrorCode.BROKEN_JSON);
    }
    throw new RequestFault(ErrorCode.BROKEN_JSON);
  }

  private static @Nullable String conversation(JsonObject body) {
    Object id = body.getValue("conversation");
    if (id == null) {
      return null;
    }
    if (id instanceof String text && isConversation(text)) {
      return text;
    }
    throw new RequestFault(ErrorCode.UNKNOWN_CONVERSATION_FORM);
  }

  private static Said said(JsonObject body) {
    if (body.getValue("photo") != null) {
      return new Said.Photo(ref(body.getString("photo")), 0, "image/jpeg");
    }
    JsonObject place = body.getJsonObject("location");
    return place == null ? new Said.Text(text(body)) : location(place);
  }

  private static String ref(String text) {
    try {
      return UUID.fromString(text).toString();
    } catch (IllegalArgumentException e) {
      throw new RequestFault(ErrorCode.BROKEN_JSON);
    }
  }

  private static Said location(JsonObject place) {
    Double latitude = place.getDouble("latitude");
    Double longitude = place.getDouble("longitude");
    boolean sound =
        latitude != null
            && longitude != null
            && Math.abs(latitude) <= 90
            && Math.abs(longitude) <= 180;
    if (!sound) {
      throw new RequestFault(ErrorCode.BROKEN_JSON);
    }
    return new Said.Location(latitude, longitude, "");
  }

  private static String text(JsonObject body) {
    Object value = body.getValue("text");
    if (value != null && !(value instanceof String)) {
      throw new RequestFault(ErrorCode.BROKEN_JSON);
    }
    String text = value == null ? "" : IncomingText.clean((String) value);
    if (text.isBlank()) {
      throw new RequestFault(ErrorCode.EMPTY_TEXT);
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new RequestFault(ErrorCode.TEXT_TOO_LONG);
    }
    return text;
  }
}
