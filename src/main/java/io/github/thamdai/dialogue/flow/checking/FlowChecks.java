package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Repairs;
import java.util.Set;

/** Checks all flows of an office, each by itself and all together. */
public final class FlowChecks {
  private FlowChecks() {}

  /** Adds a fault for each service a flow names that the office has no manual for. */
  public static void checkServices(FlowSet flows, Set<String> known, Problems problems) {
    for (Flow flow : flows.flows()) {
      for (Start.Offered offered : flow.start().services()) {
        String service = offered.service();
        if (!known.contains(service)) {
          new Faults(flow, problems)
              .add(
                  flow.line(),
                  "there is no service '" + service + "'",
                  "name a file of the office's services, or take it out of 'services:'");
        }
      }
    }
  }

  /** Adds every fault to {@code problems}. */
  public static void check(FlowSet flows, Problems problems) {
    for (Flow flow : flows.flows()) {
      Faults faults = new Faults(flow, problems);
      WayChecks.check(flow, faults);
      SlotChecks.check(flow, faults);
      ActionChecks.check(flow, faults);
      TextChecks.check(flow, flows.repairs(), faults);
      LinkChecks.check(flow, flows, faults);
    }
    StartChecks.check(flows, problems);
    Repairs repairs = flows.repairs();
    if (!repairs.staffFlow().isEmpty() && flows.find(repairs.staffFlow()).isEmpty()) {
      problems.add(
          "repairs.yaml",
          0,
          "'staff-flow' names '" + repairs.staffFlow() + "', which is no flow",
          "name a flow of this folder, or take the line out");
    }
  }
}
