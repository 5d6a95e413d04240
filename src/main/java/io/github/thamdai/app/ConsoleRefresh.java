package io.github.thamdai.app;

import io.github.thamdai.admin.IndexRefresh;
import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.search.generation.Diff;
import io.github.thamdai.search.generation.RefreshRunningException;
import io.github.thamdai.search.generation.UnsoundIndexException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What the console sees of an office's index. */
final class ConsoleRefresh implements IndexRefresh {
  private final OfficeIndex office;

  ConsoleRefresh(OfficeIndex office) {
    this.office = office;
  }

  @Override
  public RefreshReport refresh(Consumer<String> progress) {
    try {
      Diff diff =
          office
              .refresh(
                  (step, count) ->
                      progress.accept(step.name().toLowerCase(Locale.ROOT) + " " + count))
              .diff();
      return new RefreshReport(
          true, List.of(), diff.added(), diff.changed(), diff.removed(), diff.unchanged());
    } catch (FaultyContentException e) {
      return refused(e.problems());
    } catch (RefreshRunningException | UnsoundIndexException e) {
      return refused(
          List.of(new Problem("index", 0, String.valueOf(e.getMessage()), "try once more")));
    }
  }

  private static RefreshReport refused(List<Problem> faults) {
    return new RefreshReport(false, faults, List.of(), List.of(), List.of(), 0);
  }

  @Override
  public Status status() {
    return office
        .generation()
        .map(
            generation ->
                new Status(
                    generation.manifest().id(),
                    generation.manifest().built(),
                    office.with(knowledge -> OfficeCounts.of(knowledge.corpus()).named()),
                    office.faults().isEmpty() ? office.warnings() : office.faults()))
        .orElseGet(() -> new Status("", null, Map.of(), office.faults()));
  }
}
