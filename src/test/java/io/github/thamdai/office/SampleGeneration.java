package io.github.thamdai.office;

import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.search.generation.Generation;
import io.github.thamdai.search.generation.SourceFiles;
import io.github.thamdai.staff.Proofs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The sample office, indexed and learned once for all tests of a run: that takes seconds, and most
 * tests only need it to be there.
 */
public final class SampleGeneration {
  private static final Path CONTENT = Path.of("index/prasatyoe");
  private static final Path FLOWS = Path.of("conversation-flows");

  private static @Nullable Path root;

  private SampleGeneration() {}

  /** The sample office over the shared index, to be closed by who opens it. */
  public static OfficeAtHand office() {
    try (OfficeIndex office = open(root())) {
      Generation generation = office.generation().orElseThrow();
      return OfficeAtHand.over(CONTENT, FLOWS, generation.index(), generation.learned());
    }
  }

  /** Lays a copy where a service finds what it has built before. */
  public static void copyTo(Path generations) {
    SourceFiles.copy(root(), generations);
  }

  private static synchronized Path root() {
    if (root == null) {
      try {
        Path fresh = Files.createTempDirectory(Path.of("target"), "sample-generation-");
        open(fresh).close();
        root = fresh;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return root;
  }

  private static OfficeIndex open(Path generations) {
    OfficeIndex office =
        new OfficeIndex(
            new OfficeFolders(CONTENT, FLOWS, generations), InstantSource.system(), Proofs.NONE);
    office.open((step, count) -> {});
    return office;
  }
}
