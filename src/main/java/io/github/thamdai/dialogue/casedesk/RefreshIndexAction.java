package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.RefreshDesk;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code refresh-index}. Done at once: a second refresh of the same files changes nothing. */
public final class RefreshIndexAction implements FlowAction {
  /** More lines than this are read better in the console. */
  private static final int MOST_LINES = 20;

  private final RefreshDesk desk;

  public RefreshIndexAction(RefreshDesk desk) {
    this.desk = desk;
  }

  @Override
  public ActionSpec spec() {
    return ActionSpecs.REFRESH_INDEX;
  }

  @Override
  public ActionResult run(ActionCall call) {
    return switch (desk.refresh()) {
      case RefreshDesk.Result.Done done -> told("done", changes(done));
      case RefreshDesk.Result.Faulty faulty -> told("faulty", faulty.faults());
      case RefreshDesk.Result.Busy busy -> told("busy", List.of());
    };
  }

  private static List<String> changes(RefreshDesk.Result.Done done) {
    List<String> lines = new ArrayList<>();
    done.added().forEach(file -> lines.add("+ " + file));
    done.changed().forEach(file -> lines.add("* " + file));
    done.removed().forEach(file -> lines.add("- " + file));
    return lines;
  }

  private static ActionResult told(String result, List<String> lines) {
    return ActionResult.told(
        Map.of(
            "result",
            result,
            "changes",
            lines.stream().limit(MOST_LINES).collect(Collectors.joining("\n"))));
  }
}
