package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where each step of a flow may lead. */
final class Ways {
  private Ways() {}

  /** Ids of the steps that may come next, {@link Step#END} left out. */
  static List<String> from(Flow flow, Step step) {
    List<String> next = new ArrayList<>();
    switch (step) {
      case Step.Branch branch -> {
        branch.cases().forEach(way -> next.add(way.then()));
        if (branch.otherwise() != null) {
          next.add(branch.otherwise());
        }
      }
      case Step.Link link -> {}
      case Step.End end -> {}
      case Step.Collect collect -> next.add(flow.after(collect));
      case Step.Act act -> next.add(flow.after(act));
      case Step.Fill fill -> next.add(flow.after(fill));
      case Step.Say say -> next.add(flow.after(say));
    }
    next.removeIf(Step.END::equals);
    return next;
  }

  /** All steps that can be come to from the first. */
  static Set<String> reachable(Flow flow) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>();
    if (!flow.steps().isEmpty()) {
      open.add(flow.steps().getFirst().id());
    }
    while (!open.isEmpty()) {
      String id = open.removeLast();
      if (seen.add(id)) {
        flow.step(id).ifPresent(step -> open.addAll(from(flow, step)));
      }
    }
    return seen;
  }
}
