package io.github.thamdai.channel.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Names an event for those who count: a small set of names, whatever LINE sends. */
final class EventKind {
  private static final Set<String> EVENTS =
      Set.of(
          "unsend", "follow", "unfollow", "join", "leave", "memberJoined", "memberLeft", "postback",
          "videoPlayComplete", "beacon", "accountLink", "membership");
  private static final Set<String> MESSAGES =
      Set.of("text", "image", "video", "audio", "file", "location", "sticker");
  private static final Set<String> KEPT_ONLY = Set.of("unsend", "unfollow", "leave");

  private EventKind() {}

  /** Whether an event is not for an answer but for what lies in the store. */
  static boolean changesWhatIsKept(JsonNode event) {
    return KEPT_ONLY.contains(event.path("type").asText(""));
  }

  /** Such as {@code message.text} or {@code follow}; {@code other} for what is not known. */
  static String of(JsonNode event) {
    String type = event.path("type").asText("");
    if (!type.equals("message")) {
      return EVENTS.contains(type) ? type : "other";
    }
    String message = event.path("message").path("type").asText("");
    return "message." + (MESSAGES.contains(message) ? message : "other");
  }
}
