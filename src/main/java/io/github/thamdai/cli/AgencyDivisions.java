package io.github.thamdai.cli;

import io.github.thamdai.corpus.report.DivisionName;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The divisions of the office that a report belongs to. */
final class AgencyDivisions {
  private static final Path INDEX = Path.of("index");

  private AgencyDivisions() {}

  /** The divisions in the folder given, else of the folder the file lies in, else of the only office. */
  static List<DivisionName> near(Path file, @Nullable Path agency) throws IOException {
    Optional<Path> found = agency == null ? search(file) : Optional.of(agency.resolve("agency.yaml"));
    return found.isEmpty() ? List.of() : read(found.get());
  }

  private static Optional<Path> search(Path file) throws IOException {
    for (Path at = file.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("agency.yaml"))) {
        return Optional.of(at.resolve("agency.yaml"));
      }
    }
    if (!Files.isDirectory(INDEX)) {
      return Optional.empty();
    }
    try (Stream<Path> folders = Files.list(INDEX)) {
      List<Path> agencies =
          folders.map(folder -> folder.resolve("agency.yaml")).filter(Files::isRegularFile).toList();
      return agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
    }
  }

  private static List<DivisionName> read(Path path) {
    Problems problems = new Problems();
    Optional<YamlMap> agency = YamlFile.read(path, path.toString(), problems);
    problems.throwIfAny();
    return agency.map(file -> file.maps("divisions")).orElse(List.of()).stream()
        .map(division -> new DivisionName(division.text("name"), division.texts("also")))
        .toList();
  }
}
