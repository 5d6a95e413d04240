package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Step;

/** Links to flows that are not there, or that take other slots or other people. */
final class LinkChecks {
  private LinkChecks() {}

  static void check(Flow flow, FlowSet flows, Faults faults) {
    for (Step step : flow.steps()) {
      if (step instanceof Step.Link link) {
        flows
            .find(link.flow())
            .ifPresentOrElse(
                other -> link(flow, link, other, faults),
                () ->
                    faults.add(
                        link.line(),
                        "there is no flow '" + link.flow() + "'",
                        "name one of: "
                            + String.join(", ", flows.flows().stream().map(Flow::id).toList())));
      }
    }
  }

  private static void link(Flow flow, Step.Link link, Flow other, Faults faults) {
    for (String slot : link.with().keySet()) {
      if (!other.slots().containsKey(slot)) {
        faults.add(
            link.line(),
            "the flow '" + other.id() + "' has no slot '" + slot + "'",
            "name one of: " + String.join(", ", other.slots().keySet()));
      }
    }
    for (Role role : flow.roles()) {
      if (!other.roles().contains(role)) {
        faults.add(
            link.line(),
            "the flow '" + other.id() + "' is not for a " + Slot.code(role),
            "take '" + Slot.code(role) + "' out of 'who:' here, or add it there");
      }
    }
  }
}
