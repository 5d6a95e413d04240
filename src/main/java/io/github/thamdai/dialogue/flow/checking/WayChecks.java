package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Steps that lead nowhere, that nothing leads to, or that lead round and round. */
final class WayChecks {
  private WayChecks() {}

  static void check(Flow flow, Faults faults) {
    sameNames(flow, faults);
    for (Step step : flow.steps()) {
      unknown(flow, step, faults);
      if (step instanceof Step.Branch branch) {
        branch(branch, faults);
      }
    }
    Set<String> reachable = Ways.reachable(flow);
    for (Step step : flow.steps()) {
      if (!reachable.contains(step.id())) {
        faults.add(
            step.line(),
            "no way leads to the step '" + step.id() + "'",
            "name it in a 'then', 'else' or 'next', or take it out");
      }
    }
    loops(flow, faults);
  }

  private static void sameNames(Flow flow, Faults faults) {
    Map<String, Integer> lines = new HashMap<>();
    for (Step step : flow.steps()) {
      Integer before = lines.putIfAbsent(step.id(), step.line());
      if (before != null) {
        faults.add(
            step.line(),
            "the step '" + step.id() + "' stands in line " + before + " already",
            "give one of the two another 'id'");
      }
    }
  }

  private static void unknown(Flow flow, Step step, Faults faults) {
    for (String next : Ways.from(flow, step)) {
      if (flow.step(next).isEmpty()) {
        faults.add(
            line(step, next),
            "there is no step '" + next + "'",
            "name one of: " + String.join(", ", flow.steps().stream().map(Step::id).toList()) + ", end");
      }
    }
  }

  private static int line(Step step, String next) {
    return step instanceof Step.Branch branch
        ? branch.cases().stream()
            .filter(way -> way.then().equals(next))
            .mapToInt(Step.Case::line)
            .findFirst()
            .orElse(step.line())
        : step.line();
  }

  private static void branch(Step.Branch branch, Faults faults) {
    if (branch.otherwise() == null) {
      faults.add(
          branch.line(),
          "the branch '" + branch.id() + "' has no 'else'",
          "add a last line '- else: ...' with the step for everybody else");
    }
    if (branch.cases().isEmpty()) {
      faults.add(
          branch.line(),
          "the branch '" + branch.id() + "' has no 'if'",
          "add a line '- {if: slot is value, then: step}'");
    }
  }

  /** A way that comes back to where it was without asking anything never ends. */
  private static void loops(Flow flow, Faults faults) {
    Set<String> done = new HashSet<>();
    for (Step step : flow.steps()) {
      walk(flow, step, new ArrayList<>(), done, faults);
    }
  }

  private static void walk(
      Flow flow, Step step, List<String> path, Set<String> done, Faults faults) {
    if (step instanceof Step.Collect || done.contains(step.id())) {
      return;
    }
    int at = path.indexOf(step.id());
    if (at >= 0) {
      faults.add(
          step.line(),
          "the steps " + String.join(" -> ", path.subList(at, path.size()))
              + " -> " + step.id() + " go round without asking anything",
          "put a 'collect' in between, or lead one of them to 'end'");
      return;
    }
    path.add(step.id());
    for (String next : Ways.from(flow, step)) {
      flow.step(next).ifPresent(s -> walk(flow, s, path, done, faults));
    }
    path.removeLast();
    done.add(step.id());
  }
}
