package io.github.thamdai.cli;

import io.github.thamdai.evaluation.OfficeAtHand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which office's documents a command works on. */
final class OfficeOptions {
  @Option(
      names = "--office",
      paramLabel = "DIR",
      description = "the office's folder; by default the only one in index/")
  private @Nullable Path office;

  @Option(
      names = "--flows",
      paramLabel = "DIR",
      defaultValue = "conversation-flows",
      description = "folder of wording and cue words; default ${DEFAULT-VALUE}")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path flows;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  OfficeOptions() {}

  Path office() throws IOException {
    if (office != null) {
      return office;
    }
    try (Stream<Path> folders = Files.list(Path.of("index"))) {
      List<Path> offices =
          folders.filter(folder -> Files.isRegularFile(folder.resolve("agency.yaml"))).toList();
      if (offices.size() == 1) {
        return offices.getFirst();
      }
      throw new ParameterException(
          spec.commandLine(), "index/ holds " + offices.size() + " offices; name one by --office");
    }
  }

  /** Reads and indexes the office. */
  OfficeAtHand open(ScratchFolder scratch) throws IOException {
    return OfficeAtHand.open(office(), flows, scratch.path().resolve("index"));
  }
}
