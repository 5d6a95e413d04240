package io.github.thamdai.app;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.office.OfficeFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the office that the settings point at. */
final class Offices {
  private Offices() {}

  /** The one folder with an {@code agency.yaml} below the content folder. */
  static OfficeFolders only(Config config) {
    List<Path> found = folders(config.content());
    if (found.isEmpty()) {
      throw new OperatorFault(
          "no-office",
          "no office in "
              + config.content()
              + ": a folder with an agency.yaml is needed there; see index/README.md, or set"
              + " THAMDAI_CONTENT");
    }
    if (found.size() > 1) {
      throw new OperatorFault(
          "several-offices",
          "several offices in "
              + config.content()
              + ": one process serves one; give each its own THAMDAI_CONTENT and THAMDAI_DATA");
    }
    Path content = found.getFirst();
    return new OfficeFolders(
        content,
        config.flows(),
        config.data().resolve(String.valueOf(content.getFileName())).resolve("generations"));
  }

  /** Ids of the office's services; empty where no single office is found. */
  static Optional<Set<String>> services(Config config) {
    List<Path> found = folders(config.content());
    Path folder = found.size() == 1 ? found.getFirst().resolve("services") : null;
    if (folder == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    // A service's id is the name of its file, so that a faulty one is no fault of a flow.
    try (Stream<Path> files = Files.list(folder)) {
      return Optional.of(
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.substring(0, name.length() - ".yaml".length()))
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
    }
  }

  private static List<Path> folders(Path content) {
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(content)) {
      return paths.filter(p -> Files.exists(p.resolve("agency.yaml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + content + " cannot be read", e);
    }
  }
}
