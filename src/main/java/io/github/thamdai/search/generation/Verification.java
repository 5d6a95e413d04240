package io.github.thamdai.search.generation;

import io.github.thamdai.search.IndexProbe;
import io.github.thamdai.search.TextIndex;
import java.nio.file.Path;
import java.util.List;

/** Checks an index before anyone is served from it. */
public final class Verification {
  private Verification() {}

  /**
   * Ends the build of an index that is not sound.
   *
   * @throws UnsoundIndexException with what is wrong
   */
  public static void verify(Path index, int texts) {
    try (TextIndex opened = TextIndex.open(index)) {
      List<String> problems = new IndexProbe(opened).problems(texts);
      if (!problems.isEmpty()) {
        throw new UnsoundIndexException(String.join("; ", problems));
      }
    }
  }
}
