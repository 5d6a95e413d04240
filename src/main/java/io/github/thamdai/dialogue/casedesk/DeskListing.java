package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.Queue;
import io.github.thamdai.dialogue.flow.ActionResult;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code desk-cases} and {@code desk-questions} tell: one thing, the front of all, or none. */
final class DeskListing {
  /** As much as fits a bubble that is still read. */
  static final int MOST = 10;

  private DeskListing() {}

  static ActionResult one(String number, String whole) {
    return told(true, true, number, whole);
  }

  /** @param more says how many more wait than are listed, with {@code {count}} */
  static <T> ActionResult all(
      Queue<T> queue, Function<T, String> line, Function<String, String> more) {
    if (queue.first().isEmpty()) {
      return none(true);
    }
    String lines = queue.first().stream().map(line).collect(Collectors.joining("\n"));
    String listed =
        queue.more() == 0 ? lines : lines + "\n" + more.apply(Integer.toString(queue.more()));
    return told(true, true, "", listed);
  }

  /** @param placed whether whoever asks has a division, so that there could have been something */
  static ActionResult none(boolean placed) {
    return told(false, placed, "", "");
  }

  /** At most so many characters, never half of one. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  private static ActionResult told(boolean found, boolean placed, String number, String listed) {
    return ActionResult.told(
        Map.of(
            "found", found ? "yes" : "no",
            "placed", placed ? "yes" : "no",
            "full-number", number,
            "listed", listed));
  }
}
