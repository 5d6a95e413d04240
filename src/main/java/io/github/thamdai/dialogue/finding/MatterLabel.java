package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.UnclearGroup;
import java.util.HashSet;
import java.util.Set;

/**
 * The labels under which matters are learned. A question about one service has that service alone,
 * and touches it; a broad one has none alone, and touches all it may be about.
 */
final class MatterLabel {
  /** Too broad to mean one service. */
  static final String BROAD = "broad";

  /** Before the id of the one service that is meant. */
  static final String ALONE = "alone ";

  /** Before the id of a service that is meant, or may be. */
  static final String TOUCHED = "touched ";

  private MatterLabel() {}

  static Set<String> of(String service) {
    return Set.of(ALONE + service, TOUCHED + service);
  }

  static Set<String> of(UnclearGroup group) {
    Set<String> labels = new HashSet<>(Set.of(BROAD));
    group.among().forEach(service -> labels.add(TOUCHED + service));
    return labels;
  }
}
