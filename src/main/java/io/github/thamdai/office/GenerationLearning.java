package io.github.thamdai.office;

import io.github.thamdai.dialogue.finding.Learned;
import io.github.thamdai.dialogue.finding.LearnedFile;
import io.github.thamdai.dialogue.finding.Learning;
import io.github.thamdai.dialogue.routing.OfficeLearning;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.generation.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a generation learned: worked out once, kept in the generation, copied where it can be. */
final class GenerationLearning {
  private GenerationLearning() {}

  /**
   * Learns for a draft. What another generation has learned from the same files, or at least from
   * the same examples, is copied: to read all examples takes seconds, and to learn several times as
   * long.
   */
  static void learn(
      Sources sources, TaughtFrom taughtFrom, Generation draft, Optional<Generation> before) {
    try {
      Optional<Path> same = before.flatMap(generation -> ofSameFiles(taughtFrom, draft, generation));
      if (same.isPresent()) {
        Files.copy(same.get(), draft.learned());
      } else {
        learn(sources, draft, before);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + draft.learned(), e);
    }
  }

  private static Optional<Path> ofSameFiles(
      TaughtFrom taughtFrom, Generation draft, Generation before) {
    return taughtFrom.sameIn(draft.manifest().sources(), before.manifest().sources())
        ? Optional.of(before.learned()).filter(file -> LearnedFile.digest(file).isPresent())
        : Optional.empty();
  }

  private static void learn(Sources sources, Generation draft, Optional<Generation> before)
      throws IOException {
    try (TextIndex index = TextIndex.open(draft.index())) {
      Learning learning = OfficeLearning.from(sources.corpus(), sources.guidance(), index);
      String digest = learning.digest();
      Optional<Path> same =
          before
              .map(Generation::learned)
              .filter(file -> LearnedFile.digest(file).filter(digest::equals).isPresent());
      if (same.isPresent()) {
        Files.copy(same.get(), draft.learned());
      } else {
        LearnedFile.write(learning.learned(), digest, draft.learned());
      }
    }
  }

  /**
   * What a generation learned, for its index, which is closed when that cannot be read.
   *
   * @throws UncheckedIOException when the file is absent or damaged
   */
  static Learned read(TextIndex index, Generation generation) {
    try {
      return LearnedFile.read(generation.learned());
    } catch (UncheckedIOException damaged) {
      index.close();
      throw damaged;
    }
  }
}
