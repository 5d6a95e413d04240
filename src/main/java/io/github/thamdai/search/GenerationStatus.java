package io.github.thamdai.search;

import java.util.List;
import java.util.Optional;

/**
 * The state of the index of an agency.
 *
 * @param serving the generation in use, if there is any
 * @param kept ids of the complete generations on disk, the one in use first
 * @param refreshing whether a refresh runs in this process
 */
public record GenerationStatus(Optional<Manifest> serving, List<String> kept, boolean refreshing) {
  public GenerationStatus {
    kept = List.copyOf(kept);
  }
}
