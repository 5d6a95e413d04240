package io.github.thamdai.channel.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits that LINE's documentation names and its published description does not. */
final class LineRules {
  private LineRules() {}

  static List<String> broken(JsonArray messages) {
    List<String> broken = new ArrayList<>();
    for (Object each : messages) {
      JsonObject message = (JsonObject) each;
      atMost(broken, "text", 5000, message.getString("text"));
      JsonObject contents = message.getJsonObject("contents");
      if (contents != null) {
        atMost(broken, "altText", 1500, message.getString("altText"));
        flex(broken, contents);
      }
      if (message.containsKey("quickReply")) {
        quickReply(broken, message.getJsonObject("quickReply").getJsonArray("items"));
      }
    }
    return broken;
  }

  private static void flex(List<String> broken, JsonObject contents) {
    if (contents.getString("type").equals("carousel")) {
      JsonArray bubbles = contents.getJsonArray("contents");
      bytes(broken, "carousel", 50 * 1024, contents);
      if (bubbles.size() > 12) {
        broken.add("a carousel of " + bubbles.size());
      }
      bubbles.forEach(bubble -> bytes(broken, "bubble", 30 * 1024, (JsonObject) bubble));
    } else {
      bytes(broken, "bubble", 30 * 1024, contents);
    }
    actions(broken, contents);
  }

  private static void actions(List<String> broken, Object node) {
    if (node instanceof JsonArray array) {
      array.forEach(each -> actions(broken, each));
    } else if (node instanceof JsonObject object) {
      if (object.containsKey("action")) {
        action(broken, object.getJsonObject("action"), 40);
      }
      if (object.getString("type", "").equals("text")
          && !object.containsKey("contents")
          && object.getString("text", "").isEmpty()) {
        broken.add("an empty Flex text");
      }
      object.forEach(entry -> actions(broken, entry.getValue()));
    }
  }

  private static void quickReply(List<String> broken, JsonArray items) {
    if (items.size() > 13) {
      broken.add(items.size() + " quick replies");
    }
    items.forEach(item -> action(broken, ((JsonObject) item).getJsonObject("action"), 20));
  }

  private static void action(List<String> broken, JsonObject action, int label) {
    lettersAtMost(broken, "label", label, action.getString("label"));
    lettersAtMost(broken, "message of an action", 300, action.getString("text"));
    atMost(broken, "postback data", 300, action.getString("data"));
    atMost(broken, "uri", 1000, action.getString("uri"));
  }

  private static void atMost(
      List<String> broken, String what, int units, @Nullable String text) {
    if (text != null && text.length() > units) {
      broken.add(what + " of " + text.length() + " units");
    }
  }

  // LINE counts the labels and texts of actions in grapheme clusters.
  private static void lettersAtMost(
      List<String> broken, String what, int most, @Nullable String text) {
    if (text == null) {
      return;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(new ULocale("th"));
    letters.setText(text);
    int count = 0;
    while (letters.next() != BreakIterator.DONE) {
      count++;
    }
    if (count > most) {
      broken.add(what + " of " + count + " letters");
    }
  }

  private static void bytes(List<String> broken, String what, int most, JsonObject json) {
    int bytes = json.encode().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > most) {
      broken.add(what + " of " + bytes + " bytes");
    }
  }
}
