package io.github.thamdai.dialogue.flow.checking;

import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Step;
import java.util.List;
import java.util.Optional;

/** Actions that are not there, or not given what they need. */
final class ActionChecks {
  private ActionChecks() {}

  static void check(Flow flow, Faults faults) {
    for (Step step : flow.steps()) {
      if (step instanceof Step.Act act) {
        Optional<ActionSpec> spec = ActionSpecs.find(act.action());
        if (spec.isEmpty()) {
          faults.add(
              act.line(),
              "there is no action '" + act.action() + "'",
              "name one of: "
                  + String.join(", ", ActionSpecs.all().stream().map(ActionSpec::name).toList()));
        } else {
          action(flow, act, spec.get(), faults);
        }
      }
    }
  }

  /** The slots that an action sets. */
  static List<String> results(Step.Act act) {
    return ActionSpecs.find(act.action())
        .map(spec -> spec.results().stream().map(ActionSpec.Result::name).toList())
        .orElse(List.of());
  }

  private static void action(Flow flow, Step.Act act, ActionSpec spec, Faults faults) {
    List<String> arguments = spec.arguments().stream().map(ActionSpec.Argument::name).toList();
    for (String given : act.with().keySet()) {
      if (!arguments.contains(given)) {
        faults.add(
            act.line(),
            "'" + spec.name() + "' takes no '" + given + "'",
            "give it only: " + String.join(", ", arguments));
      }
    }
    for (ActionSpec.Argument argument : spec.arguments()) {
      boolean given =
          act.with().containsKey(argument.name()) || flow.slots().containsKey(argument.name());
      if (!argument.optional() && !given) {
        faults.add(
            act.line(),
            "'" + spec.name() + "' needs '" + argument.name() + "': " + argument.description(),
            "add a slot of that name, or 'with: {" + argument.name() + ": \"{slot}\"}'");
      }
    }
    flow.roles().stream()
        .filter(role -> !spec.roles().contains(role))
        .forEach(
            role ->
                faults.add(
                    act.line(),
                    "'" + spec.name() + "' may not be done for a " + Slot.code(role),
                    "take '" + Slot.code(role) + "' out of 'who:'"));
  }
}
