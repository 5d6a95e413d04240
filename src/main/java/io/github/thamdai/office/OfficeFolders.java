package io.github.thamdai.office;

import java.nio.file.Path;

/**
 * Where an office keeps what.
 *
 * @param content {@code index/<agency>}
 * @param flows conversation flows and wording
 * @param generations where builds go
 */
public record OfficeFolders(Path content, Path flows, Path generations) {

  /** The agency's id: the name of its folder. */
  public String agency() {
    return String.valueOf(content.getFileName());
  }
}
