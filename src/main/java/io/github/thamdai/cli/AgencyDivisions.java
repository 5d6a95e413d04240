package io.github.thamdai.cli;

import io.github.thamdai.corpus.report.DivisionName;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

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

  private static List<DivisionName> read(Path path) throws IOException {
    List<DivisionName> names = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(path)) {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      if (root instanceof Map<?, ?> fields && fields.get("divisions") instanceof List<?> list) {
        for (Object entry : list) {
          if (entry instanceof Map<?, ?> division && division.get("name") instanceof String name) {
            names.add(new DivisionName(name, also(division)));
          }
        }
      }
    }
    return names;
  }

  private static List<String> also(Map<?, ?> division) {
    return division.get("also") instanceof List<?> also
        ? also.stream().map(String::valueOf).toList()
        : List.of();
  }
}
