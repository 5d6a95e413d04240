package io.github.thamdai.dialogue.finding;

import java.util.List;

/** What the examples are of to which a question may be near. */
final class NearLabel {
  /** Questions about one service. */
  static final String ONE = "one";

  /** Questions too broad to mean one. */
  static final String BROAD = "broad";

  /** Messages about what the office has nothing to do with. */
  static final String OUTSIDE = "outside";

  static final List<String> ALL = List.of(ONE, BROAD, OUTSIDE);

  private NearLabel() {}
}
