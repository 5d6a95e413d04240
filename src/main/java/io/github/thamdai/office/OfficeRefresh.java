package io.github.thamdai.office;

import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.dialogue.RefreshDesk;
import io.github.thamdai.dialogue.wording.FaultWords;
import io.github.thamdai.search.generation.Diff;
import io.github.thamdai.search.generation.RefreshRunningException;

/** Refreshes an office for someone who asks in conversation. */
public final class OfficeRefresh implements RefreshDesk {
  private final OfficeIndex office;
  private final FaultWords words;

  /** @param words in which the faults of a refused refresh are told */
  public OfficeRefresh(OfficeIndex office, FaultWords words) {
    this.office = office;
    this.words = words;
  }

  @Override
  public Result refresh() {
    try {
      Diff diff = office.refresh((step, count) -> {}).diff();
      return new Result.Done(diff.added(), diff.changed(), diff.removed(), diff.unchanged());
    } catch (FaultyContentException e) {
      return new Result.Faulty(e.problems().stream().map(words::of).toList());
    } catch (RefreshRunningException e) {
      return new Result.Busy();
    }
  }
}
