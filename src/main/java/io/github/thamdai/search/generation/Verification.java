package io.github.thamdai.search.generation;

import io.github.thamdai.search.Hit;
import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.Role;
import io.github.thamdai.search.SearchQuery;
import io.github.thamdai.search.TextIndex;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Checks a fresh index before anyone is served from it. */
public final class Verification {
  private static final int NEAR = 5;

  private Verification() {}

  /**
   * Every text is there, and each with a title is found by it.
   *
   * @throws UnsoundIndexException when not
   */
  public static void verify(Path index, Collection<IndexedText> texts) {
    try (TextIndex opened = TextIndex.open(index)) {
      if (opened.size() != texts.size()) {
        throw new UnsoundIndexException(
            "the new index holds " + opened.size() + " texts instead of " + texts.size());
      }
      for (IndexedText text : texts) {
        String title = text.texts().get(Role.TITLE);
        if (title != null && !found(opened.search(SearchQuery.of(title), NEAR), text.id())) {
          throw new UnsoundIndexException("'" + text.id() + "' is not found by its own title");
        }
      }
    }
  }

  private static boolean found(List<Hit> hits, String id) {
    return hits.stream().anyMatch(hit -> hit.id().equals(id));
  }
}
