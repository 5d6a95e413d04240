package io.github.thamdai.office;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.dialogue.finding.Learned;
import io.github.thamdai.dialogue.finding.LearnedFile;
import io.github.thamdai.dialogue.finding.Learning;
import io.github.thamdai.dialogue.routing.Guidance;
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
   * Learns for a draft whose index is written. What another generation has learned from the same
   * examples is copied.
   */
  static void learn(
      Corpus corpus, Guidance guidance, Generation draft, Optional<Generation> before) {
    try (TextIndex index = TextIndex.open(draft.index())) {
      Learning learning = OfficeLearning.from(corpus, guidance, index);
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
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + draft.learned(), e);
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
