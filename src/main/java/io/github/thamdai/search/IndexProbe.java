package io.github.thamdai.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries an index out: its checksums, its count, and whether texts are found by their own titles.
 *
 * <p>A text passes when its title, or its title and first words, brings it among the first three,
 * not counting others of the same title. Of a large index an even sample is tried.
 */
public final class IndexProbe {
  private static final int TOP = 3;
  private static final int MOST_TRIED = 2_000;
  private static final int MOST_PROBLEMS = 20;
  private static final int MOST_NAMESAKES = 50;

  private final TextIndex index;

  public IndexProbe(TextIndex index) {
    this.index = index;
  }

  /** What is wrong with the index; empty when it is sound. */
  public List<String> problems(int expectedTexts) {
    List<String> problems = new ArrayList<>();
    index.checksumFault().ifPresent(problems::add);
    if (index.size() != expectedTexts) {
      problems.add("holds " + index.size() + " texts instead of " + expectedTexts);
    }
    if (problems.isEmpty()) {
      tryTitles(problems);
    }
    return problems;
  }

  private void tryTitles(List<String> problems) {
    List<TextHead> heads = index.heads();
    Map<String, Integer> namesakes = new HashMap<>();
    heads.forEach(head -> namesakes.merge(head.title(), 1, Integer::sum));
    int stride = Math.max(1, heads.size() / MOST_TRIED);
    for (int i = 0; i < heads.size() && problems.size() < MOST_PROBLEMS; i += stride) {
      TextHead head = heads.get(i);
      int same = Math.min(MOST_NAMESAKES, namesakes.getOrDefault(head.title(), 1));
      if (!head.title().isEmpty() && !found(head, TOP + same - 1)) {
        problems.add("text " + head.id() + " is not found by its own title");
      }
    }
  }

  private boolean found(TextHead head, int depth) {
    return found(head.id(), head.title(), depth)
        || found(head.id(), head.title() + " " + head.opening(), depth);
  }

  private boolean found(String id, String question, int depth) {
    SearchQuery query = SearchQuery.of(question).asTyped();
    return index.words(question).isEmpty()
        || index.search(query, depth).stream().anyMatch(hit -> hit.id().equals(id));
  }
}
