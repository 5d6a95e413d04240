package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.text.ThaiClusters;

/** Shortens a text for a place with little room. */
final class ShortText {
  private static final String MORE = "…";

  private ShortText() {}

  /**
   * At most {@code limit} UTF-16 units. Ends at a space where there is one in its second half,
   * never inside a letter with its vowels and tone marks.
   */
  static String of(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int room = limit - MORE.length();
    int space = text.lastIndexOf(' ', room);
    if (space >= limit / 2) {
      return text.substring(0, space) + MORE;
    }
    StringBuilder kept = new StringBuilder();
    for (String cluster : ThaiClusters.split(text)) {
      if (kept.length() + cluster.length() > room) {
        break;
      }
      kept.append(cluster);
    }
    return kept + MORE;
  }
}
