package io.github.thamdai.dialogue;

import java.util.List;

/** Has the office's files read anew at once. Blocks for a few seconds; thread-safe. */
public interface RefreshDesk {

  Result refresh();

  /** What a refresh came to. */
  sealed interface Result {

    /** The new state is served; names of files by what happened to them. */
    record Done(List<String> added, List<String> changed, List<String> removed, int unchanged)
        implements Result {}

    /** The old state is served on; each fault with file:line and the mend. */
    record Faulty(List<String> faults) implements Result {}

    /** Another refresh is running. */
    record Busy() implements Result {}
  }
}
