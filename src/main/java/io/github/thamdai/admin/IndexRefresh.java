package io.github.thamdai.admin;

import io.github.thamdai.corpus.yaml.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the office knows, as far as an admin handles it. Thread-safe. */
public interface IndexRefresh {

  /**
   * Reads everything anew and serves it if it has no fault. Takes seconds and is called by one
   * thread at a time.
   *
   * @param progress told one line at a time
   */
  RefreshReport refresh(Consumer<String> progress);

  Status status();

  /**
   * What a refresh came to.
   *
   * @param served whether the new state is now served; false leaves the old one
   * @param faults why it is not
   * @param added names of documents; likewise changed and removed
   */
  record RefreshReport(
      boolean served,
      List<Problem> faults,
      List<String> added,
      List<String> changed,
      List<String> removed,
      int unchanged) {}

  /**
   * What is served now.
   *
   * @param generation name of the index; "" while there is none
   * @param refreshed when it was built
   * @param counts how many of each kind of document, in the order to show
   * @param faults found by the last reading
   */
  record Status(
      String generation,
      @Nullable Instant refreshed,
      Map<ConsolePhrase, Integer> counts,
      List<Problem> faults) {}
}
