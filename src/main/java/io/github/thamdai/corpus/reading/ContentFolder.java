package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One office's folder: lists its files and names them as the office knows them. */
final class ContentFolder {
  private final Path folder;
  private final Problems problems;

  ContentFolder(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  boolean readable() {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      problems.add(
          folder.toString(),
          0,
          "the office's folder is missing or may not be read",
          "check THAMDAI_CONTENT and the folder's permissions");
      return false;
    }
    return true;
  }

  /** Files of a sub-folder in the order of their names; a missing sub-folder is empty. */
  List<Path> in(String sub, String ending) {
    Path place = folder.resolve(sub);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(place)) {
      return paths.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      problems.add(name(sub), 0, "the folder cannot be listed", "check its permissions");
      return List.of();
    }
  }

  String name(String relative) {
    return folder.getFileName() + "/" + relative;
  }

  String name(Path path) {
    return name(folder.relativize(path).toString().replace('\\', '/'));
  }
}
