package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages that are no answer but want something of the flow itself: to leave it, help, a person. */
final class Interruptions {
  private static final String SWITCH = "switch:";

  private final FlowParts parts;

  Interruptions(FlowParts parts) {
    this.parts = parts;
  }

  /** Cancel, help, a person, or the answer to whether this flow is left for another. */
  Optional<FlowTurn> asked(FlowRun run, FlowState at, Situation situation) {
    // Before the others: เริ่มใหม่ gives a flow up, but not where just that is asked.
    return switching(run, at, situation).or(() -> wanted(run, at, situation));
  }

  private Optional<FlowTurn> wanted(FlowRun run, FlowState at, Situation situation) {
    String text = situation.inbound().text();
    if (parts.says(text, Word.CANCEL)) {
      run.say(run.beneath() == null ? RepairPhrase.CANCELLED : RepairPhrase.CANCELLED_ONE);
      run.stop(Status.FLOW);
      return took(run);
    }
    if (parts.says(text, Word.HELP)) {
      help(run);
      return took(run);
    }
    if (parts.says(text, Word.STAFF) && !at.flow().equals(parts.repairs().staffFlow())) {
      toStaff(run, situation);
      return took(run);
    }
    return Optional.empty();
  }

  private void help(FlowRun run) {
    if (run.waiting() instanceof Step.Collect collect) {
      Slot slot = run.flow().slots().get(collect.slot());
      String own = collect.help();
      if (own != null) {
        run.say(run.values().shown(own, run.flow()));
      } else {
        run.say(RepairPhrase.HELP);
      }
      if (slot != null && slot.optional()) {
        run.say(RepairPhrase.HELP_OPTIONAL);
      }
    }
    run.askAgain();
  }

  private void toStaff(FlowRun run, Situation situation) {
    Optional<Flow> staff =
        parts.flows()
            .find(parts.repairs().staffFlow())
            .filter(flow -> flow.roles().contains(situation.inbound().role()));
    // One flow waits beneath another, never more: people do not remember more either.
    if (staff.isEmpty() || run.beneath() != null) {
      run.say(RepairPhrase.NO_STAFF_FLOW);
      run.askAgain();
    } else {
      run.say(RepairPhrase.KEPT_BENEATH);
      run.interrupt(staff.get());
      run.start();
    }
  }

  /** The answer to: leave this and begin the other? */
  private Optional<FlowTurn> switching(FlowRun run, FlowState at, Situation situation) {
    if (!at.asking().startsWith(SWITCH)) {
      return Optional.empty();
    }
    String text = situation.inbound().text();
    if (parts.says(text, Word.NO)) {
      run.askAgain();
      return took(run);
    }
    boolean yes = parts.says(text, Word.YES);
    boolean startOver = parts.says(text, Word.START_OVER);
    return parts
        .starts()
        .find(at.asking().substring(SWITCH.length()), situation.inbound())
        .filter(begin -> yes || (startOver && isOwn(begin, run)))
        .flatMap(begin -> anew(begin, run, situation));
  }

  private static Optional<FlowTurn> anew(
      StartPhrases.Begin begin, FlowRun run, Situation situation) {
    FlowState beneath = run.beneath();
    if (beneath != null && beneath.flow().equals(begin.flow().id())) {
      run.stop(Status.FLOW); // it is taken up again where it was left
      return took(run);
    }
    run.enter(begin.flow());
    Beginnings.begin(run, begin, situation);
    return took(run);
  }

  /**
   * A phrase that begins a flow: the person says whether this one is given up for it, or begun anew
   * when it is this one's own.
   *
   * @param verbatim whether any words are the answer, so that only a menu's button or this flow's own
   *     phrase can mean it
   */
  Optional<FlowTurn> byStartPhrase(FlowRun run, Situation situation, boolean verbatim) {
    return parts
        .starts()
        .find(situation.inbound().text(), situation.inbound())
        .filter(begin -> begin.flow().roles().contains(situation.inbound().role()))
        .filter(begin -> !isAnswer(begin, run, situation, verbatim))
        .flatMap(
            begin ->
                isOwn(begin, run) ? again(begin, run, situation) : other(begin, run, situation));
  }

  private boolean isAnswer(
      StartPhrases.Begin begin, FlowRun run, Situation situation, boolean verbatim) {
    if (isOwn(begin, run)) {
      return answers(run, situation, true);
    }
    boolean heldBack = verbatim && !StartPhrases.isButton(situation.inbound().text());
    return heldBack || (begin.onlyValue() && answers(run, situation, false));
  }

  private static boolean isOwn(StartPhrases.Begin begin, FlowRun run) {
    return begin.flow().id().equals(run.flow().id());
  }

  private Optional<FlowTurn> other(StartPhrases.Begin begin, FlowRun run, Situation situation) {
    run.say(
        RepairPhrase.SWITCH, Map.of("flow", run.flow().name(), "other", begin.flow().name()));
    return whether(run, situation);
  }

  private Optional<FlowTurn> again(StartPhrases.Begin begin, FlowRun run, Situation situation) {
    boolean answered =
        run.values().gathered().keySet().stream()
            .anyMatch(slot -> run.flow().collecting(slot).isPresent());
    if (!answered) {
      return anew(begin, run, situation);
    }
    run.say(RepairPhrase.START_OVER);
    return whether(run, situation);
  }

  private Optional<FlowTurn> whether(FlowRun run, Situation situation) {
    run.offer(
        List.of(
            parts.asking().button(RepairPhrase.BUTTON_YES),
            parts.asking().button(RepairPhrase.BUTTON_NO)));
    run.ask(SWITCH + situation.inbound().text());
    return took(run);
  }

  /**
   * Whether a message is what was asked for: a number that was asked for begins nothing.
   *
   * @param choices whether an option among other words is enough
   */
  private boolean answers(FlowRun run, Situation situation, boolean choices) {
    Slot slot =
        run.waiting() instanceof Step.Collect collect
            ? run.flow().slots().get(collect.slot())
            : null;
    return slot != null
        && parts.answers().read(slot, situation.inbound().text(), situation.inbound().today())
            instanceof Answer.Fits fits
        && (fits.sure() || (choices && slot.type() == SlotType.CHOICE));
  }

  private static Optional<FlowTurn> took(FlowRun run) {
    return Optional.of(run.turn(FlowTurn.Kind.TOOK));
  }
}
