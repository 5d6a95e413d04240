package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Step;
import java.util.Map;
import java.util.Optional;

/**
 * Puts an answer right and comes back to where the person was.
 *
 * <p>The flow is gone through again from the corrected slot, because later branches may depend on
 * it; what is answered is not asked again, and what was said is not said again unless the way has
 * become another one.
 */
final class Correcting {
  /** Followed by the step to come back to. */
  private static final String CORRECTING = "correcting:";

  private final FlowParts parts;

  Correcting(FlowParts parts) {
    this.parts = parts;
  }

  static boolean isCorrecting(FlowState at) {
    return isCorrecting(at.asking());
  }

  /** As {@link #isCorrecting(FlowState)}, of what a repair asks between. */
  static boolean isCorrecting(String asking) {
    return asking.startsWith(CORRECTING);
  }

  FlowTurn correct(FlowState at, Situation situation, Slot slot, Corrections.Wanted wanted) {
    Flow flow = parts.flows().find(at.flow()).orElseThrow();
    Step.Collect collect = flow.collecting(slot.name()).orElseThrow();
    String value = wanted.value();
    if (value != null) {
      return corrected(at, situation, collect, value);
    }
    FlowRun run = new FlowRun(parts, situation, flow, at);
    run.retried(0);
    Answer.Unfit refused = wanted.refused();
    if (refused != null) {
      run.say(refused.why(), refused.values());
    }
    run.values().clear(slot.name());
    run.from(collect.id());
    run.ask(CORRECTING + back(at));
    return run.turn(FlowTurn.Kind.TOOK);
  }

  FlowTurn corrected(FlowState at, Situation situation, Step.Collect collect, String value) {
    String back = back(at);
    FlowRun quiet = goneThrough(at, situation, collect, value, true);
    Step waiting = quiet.waiting();
    boolean sameWay = waiting != null && waiting.id().equals(back);
    FlowRun run = sameWay ? quiet : goneThrough(at, situation, collect, value, false);
    return run.turn(FlowTurn.Kind.TOOK);
  }

  private FlowRun goneThrough(
      FlowState at, Situation situation, Step.Collect collect, String value, boolean quietly) {
    Flow flow = parts.flows().find(at.flow()).orElseThrow();
    FlowRun run = new FlowRun(parts, situation, flow, at);
    Optional<Slot> slot = Optional.ofNullable(flow.slots().get(collect.slot()));
    run.retried(0);
    run.values().put(collect.slot(), value);
    run.say(
        RepairPhrase.CORRECTED,
        Map.of(
            "slot", slot.map(Slot::label).orElse(collect.slot()),
            "value", slot.map(s -> parts.text().of(s, value)).orElse(value)));
    if (quietly) {
      run.mute();
    }
    run.from(flow.after(collect));
    return run;
  }

  private static String back(FlowState at) {
    return isCorrecting(at) ? at.asking().substring(CORRECTING.length()) : at.step();
  }
}
