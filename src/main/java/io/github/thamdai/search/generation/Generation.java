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

  /** Where the copy of a group of sources lies. */
  public Path source(String group) {
    return folder.resolve("source").resolve(group);
  }
}
