package io.github.thamdai.search;

import java.util.Map;

/**
 * The unit of indexing; the caller decides what it is and what its id means.
 *
 * @param id unique in the index
 * @param texts raw text by role; roles may be absent
 */
public record IndexedText(String id, Map<Role, String> texts) {
  public IndexedText {
    texts = Map.copyOf(texts);
  }
}
