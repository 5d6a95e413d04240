package io.github.thamdai.search.generation;

import java.nio.file.Path;

/**
 * One build on disk.
 *
 * @param folder holds the manifest, {@code index/} and a copy of the sources by group
 */
public record Generation(Path folder, Manifest manifest) {

  public Path index() {
    return folder.resolve("index");
  }

  /** What was learned from the sources, if anything was. */
  public Path learned() {
    return folder.resolve("learned.bin");
  }

  /** Where the copy of a group of sources lies. */
  public Path source(String group) {
    return source(folder, group);
  }

  static Path source(Path folder, String group) {
    return folder.resolve("source").resolve(group);
  }
}
