package io.github.thamdai.search.generation;

import io.github.thamdai.search.IndexedText;
import io.github.thamdai.search.Role;
import java.util.List;
import java.util.Map;

/** A generation of one text. */
final class SampleBuild {
  private SampleBuild() {}

  static Generation build(Generations generations, String title, Progress progress) {
    return generations.build(
        Map.of(),
        draft ->
            new Generations.Content(
                List.of(new IndexedText("t", Map.of(Role.TITLE, title))), List.of(), () -> {}),
        progress);
  }
}
