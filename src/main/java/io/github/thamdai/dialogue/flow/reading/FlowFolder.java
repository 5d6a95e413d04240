package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Repairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The flows among the files of a folder: those whose first lines say {@code flow:}. */
public final class FlowFolder {
  private FlowFolder() {}

  /** Empty when repairs.yaml cannot be read at all; faults are added to {@code problems}. */
  public static Optional<FlowSet> read(Path folder, Problems problems) {
    List<Flow> flows = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      YamlFile.read(file, name, problems)
          .filter(FlowFolder::isFlow)
          .map(map -> FlowReader.flow(map, file))
          .ifPresent(flows::add);
    }
    Optional<Repairs> repairs = RepairsReader.read(folder.resolve("repairs.yaml"), problems);
    return repairs.map(r -> new FlowSet(List.copyOf(flows), r));
  }

  // A file with steps is meant as a flow, even when its first line was misspelt.
  private static boolean isFlow(YamlMap map) {
    return map.has("flow") || map.has("steps");
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
  }
}
