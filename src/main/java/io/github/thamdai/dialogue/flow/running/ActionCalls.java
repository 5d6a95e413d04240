package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowAction;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.flow.Step;
import io.github.thamdai.dialogue.flow.Template;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has actions done. */
final class ActionCalls {
  private final FlowActions actions;
  private final Situation situation;

  ActionCalls(FlowActions actions, Situation situation) {
    this.actions = actions;
    this.situation = situation;
  }

  sealed interface Called permits Done, Forbidden, Away {}

  record Done(ActionResult result) implements Called {}

  /** This person may not cause it. */
  record Forbidden() implements Called {}

  /** It cannot be done at present. */
  record Away() implements Called {}

  /** A slot that the action needs, that is empty, and that some step can ask for. */
  Optional<String> missing(Step.Act act, Flow flow, Values values) {
    List<ActionSpec.Argument> arguments =
        ActionSpecs.find(act.action()).map(ActionSpec::arguments).orElse(List.of());
    for (ActionSpec.Argument argument : arguments) {
      if (!argument.optional() && values.filled(template(act, argument)).isEmpty()) {
        Optional<String> askable =
            Template.slots(template(act, argument)).stream()
                .filter(slot -> flow.collecting(slot).isPresent())
                .findFirst();
        if (askable.isPresent()) {
          return askable;
        }
      }
    }
    return Optional.empty();
  }

  Called call(Step.Act act, Values values) {
    Optional<ActionSpec> spec = ActionSpecs.find(act.action());
    Optional<FlowAction> action = actions.find(act.action());
    if (spec.isEmpty() || action.isEmpty()) {
      return new Away();
    }
    if (!spec.get().roles().contains(situation.inbound().role())) {
      return new Forbidden();
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    for (ActionSpec.Argument argument : spec.get().arguments()) {
      String value = values.filled(template(act, argument));
      if (!value.isEmpty()) {
        arguments.put(argument.name(), value);
      }
    }
    try {
      return new Done(
          action.get().run(new ActionCall(arguments, situation.inbound(), situation.state())));
    } catch (StoreUnavailableException e) {
      return new Away();
    }
  }

  /** An argument that is not named gets the slot of its name. */
  private static String template(Step.Act act, ActionSpec.Argument argument) {
    return act.with().getOrDefault(argument.name(), "{" + argument.name() + "}");
  }
}
