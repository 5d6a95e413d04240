package io.github.thamdai.search;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.search.ProgressListener.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Builds one generation and tries it out, all in a folder that nobody reads yet. */
final class GenerationBuild {
  private final GenerationFolder folder;
  private final InstantSource clock;
  private final ProgressListener progress;

  GenerationBuild(GenerationFolder folder, InstantSource clock, ProgressListener progress) {
    this.folder = folder;
    this.clock = clock;
    this.progress = progress;
  }

  /** Returns the id of a complete generation that is not yet in use. */
  String run(IndexSources sources) throws IOException {
    folder.abandonBuildings();
    Instant now = clock.instant();
    String id = folder.freshId(now);
    Path building = folder.beginBuilding(id);
    try {
      int total = sources.texts().size();
      TextIndex.build(
          building,
          sources.texts(),
          sources.compounds(),
          done -> progress.reached(Step.BUILDING, done, total));
      verify(building, total);
      new Manifest(
              id,
              now.toString(),
              TextIndex.ANALYSIS_VERSION,
              total,
              sources.compounds(),
              sources.digests())
          .write(building);
      progress.reached(Step.SWAPPING, 0, 1);
      folder.finishBuilding(id);
      return id;
    } finally {
      folder.abandonBuildings();
    }
  }

  private void verify(Path building, int texts) {
    try (TextIndex index = TextIndex.open(building)) {
      List<String> problems =
          new IndexProbe(index)
              .problems(texts, tried -> progress.reached(Step.VERIFYING, tried, texts));
      if (!problems.isEmpty()) {
        throw new OperatorFault(
            "index-unsound",
            "the new index was not put to use, the one before keeps serving: "
                + String.join("; ", problems));
      }
    }
  }
}
