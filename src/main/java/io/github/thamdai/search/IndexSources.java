package io.github.thamdai.search;

import java.util.List;
import java.util.Map;

/**
 * Everything an index is built from, read at one time.
 *
 * @param texts the texts, with ids of their own
 * @param compounds words of the office that must not be cut
 * @param digests a digest of the content of each source (such as a file), by the source's name
 */
public record IndexSources(
    List<IndexedText> texts, List<String> compounds, Map<String, String> digests) {
  public IndexSources {
    texts = List.copyOf(texts);
    compounds = List.copyOf(compounds);
    digests = Map.copyOf(digests);
  }
}
