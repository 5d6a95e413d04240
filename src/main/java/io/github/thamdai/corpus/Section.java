package io.github.thamdai.corpus;

import java.util.List;

/**
 * One section of a manual.
 *
 * @param none the office says outright that there is none: no fee, no documents
 * @param items empty exactly when {@code none}
 * @param confirmed whether every entry, or the saying that there is none, is sure
 */
public record Section(Topic topic, boolean none, List<Item> items, boolean confirmed) {

  public static Section noneOf(Topic topic, boolean confirmed) {
    return new Section(topic, true, List.of(), confirmed);
  }

  public static Section of(Topic topic, List<Item> items) {
    return new Section(
        topic, false, List.copyOf(items), items.stream().allMatch(Item::confirmed));
  }
}
