package io.github.thamdai.search.evaluation;

import io.github.thamdai.search.Hit;
import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.Role;
import io.github.thamdai.search.SearchQuery;
import io.github.thamdai.search.TextIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The assistant's own search, each passage as the body of a text. */
public final class OwnRanker implements Ranker {
  private final TextIndex index;

  public OwnRanker(Path dir, List<Passage> passages) {
    List<IndexedText> texts =
        passages.stream()
            .map(passage -> new IndexedText(passage.id(), Map.of(Role.BODY, passage.text())))
            .toList();
    TextIndex.build(dir, texts, List.of());
    index = TextIndex.open(dir);
  }

  @Override
  public String name() {
    return "thamdai";
  }

  @Override
  public List<String> rank(String question, int depth) {
    return index.search(SearchQuery.of(question), depth).stream().map(Hit::id).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
