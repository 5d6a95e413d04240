package io.github.thamdai.corpus;

import java.util.List;

/**
 * One section of a manual.
 *
 * @param none the office says outright that there is none: no fee, no documents
 * @param items empty exactly when {@code none}
 */
public record Section(Topic topic, boolean none, List<Item> items) {

  public boolean confirmed() {
    return items.stream().allMatch(Item::confirmed);
  }
}
