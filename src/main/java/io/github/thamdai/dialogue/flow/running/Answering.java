package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.PersonalNumbers;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Repairs.Word;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one message means to the question that waits for it: a repair, or its answer. */
final class Answering {
  private static final int TRIES = 3;
  private static final String CORRECT = "correct";

  private final FlowParts parts;
  private final Corrections corrections;
  private final Correcting correcting;
  private final Interruptions interruptions;

  Answering(FlowParts parts) {
    this.parts = parts;
    this.corrections = new Corrections(parts);
    this.correcting = new Correcting(parts);
    this.interruptions = new Interruptions(parts);
  }

  FlowTurn answer(FlowState at, Flow flow, Situation situation) {
    FlowRun run = new FlowRun(parts, situation, flow, at);
    Said said = situation.inbound().said();
    if (!(said instanceof Said.Text) && !(said instanceof Said.Button)) {
      return new Things(run).take(said);
    }
    tellMasked(run, situation);
    boolean verbatim = run.waiting() instanceof Step.Collect collect && collect.verbatim();
    // The order in which a message is tried; the first that knows it wins.
    return interruptions
        .asked(run, at, situation)
        .or(() -> verbatim ? Optional.empty() : correction(run, at, situation))
        .or(() -> interruptions.byStartPhrase(run, situation, verbatim))
        .orElseGet(() -> value(run, at, situation));
  }

  void tellMasked(FlowRun run, Situation situation) {
    if (PersonalNumbers.isMasked(situation.inbound().text())) {
      run.say(RepairPhrase.MASKED);
    }
  }

  private Optional<FlowTurn> correction(FlowRun run, FlowState at, Situation situation) {
    String text = situation.inbound().text();
    var today = situation.inbound().today();
    Optional<Corrections.Wanted> wanted = corrections.find(text, run, today);
    if (wanted.isEmpty() && at.asking().equals(CORRECT)) {
      wanted = corrections.afterAsking(text, run, today);
    }
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Slot slot = wanted.get().slot();
    if (run.committed()) {
      run.say(RepairPhrase.TOO_LATE_TO_CORRECT);
      run.askAgain();
    } else if (slot == null) {
      askWhat(run);
    } else {
      return Optional.of(correcting.correct(at, situation, slot, wanted.get()));
    }
    return took(run);
  }

  private void askWhat(FlowRun run) {
    run.say(RepairPhrase.CORRECT_WHAT);
    List<Slot> inOrder = new ArrayList<>(Corrections.correctable(run.flow(), run.values()));
    run.offer(parts.asking().corrections(inOrder.reversed()));
    run.ask(CORRECT);
  }

  /** The answer to what was asked, or one more try. */
  private FlowTurn value(FlowRun run, FlowState at, Situation situation) {
    String text = situation.inbound().text();
    Step.Collect collect = (Step.Collect) run.flow().step(at.step()).orElseThrow();
    Slot declared = run.flow().slots().get(collect.slot());
    if (declared == null) {
      run.stop(Status.ERROR);
      return run.turn(FlowTurn.Kind.TOOK);
    }
    Slot slot = run.values().asked(declared);
    if (slot.optional() && parts.says(text, Word.SKIP)) {
      return goOn(run, at, situation, collect, "");
    }
    return switch (parts.answers().read(slot, text, situation.inbound().today())) {
      case Answer.Fits fits when collect.confirm() && fits.value().equals("no") -> {
        askWhat(run);
        yield run.turn(FlowTurn.Kind.TOOK);
      }
      case Answer.Fits fits -> {
        FlowTurn turn = goOn(run, at, situation, collect, fits.value());
        boolean clear =
            fits.sure() || collect.verbatim() || text.equals(situation.state().asked());
        yield clear || !parts.heard().asks().test(text)
            ? turn
            : turn.as(FlowTurn.Kind.MAYBE_QUESTION);
      }
      case Answer.Unfit unfit -> {
        FlowTurn again = unfit(run, collect, slot, unfit, at.retries() + 1);
        // Whoever names what cannot be chosen has spoken to the flow, and to nobody else.
        yield unfit.why() == RepairPhrase.AGAIN_CHOICE_SHUT && !parts.heard().asks().test(text)
            ? again.as(FlowTurn.Kind.TOOK)
            : again;
      }
    };
  }

  private FlowTurn goOn(
      FlowRun run, FlowState at, Situation situation, Step.Collect collect, String value) {
    if (Correcting.isCorrecting(at)) {
      return correcting.corrected(at, situation, collect, value);
    }
    run.retried(0);
    run.values().put(collect.slot(), value);
    run.from(run.flow().after(collect));
    return run.turn(FlowTurn.Kind.TOOK);
  }

  private FlowTurn unfit(
      FlowRun run, Step.Collect collect, Slot slot, Answer.Unfit unfit, int tries) {
    if (tries >= TRIES && slot.optional()) {
      run.say(RepairPhrase.SKIPPED_FOR_NOW);
      run.retried(0);
      run.values().put(slot.name(), "");
      run.from(run.flow().after(collect));
      return run.turn(FlowTurn.Kind.UNFIT);
    }
    String own = collect.again();
    if (own != null && unfit.why() != RepairPhrase.AGAIN_CHOICE_SHUT) {
      run.say(run.values().shown(own, run.flow()));
    } else {
      run.say(unfit.why(), unfit.values());
    }
    run.offer(parts.asking().choices(collect, run.flow(), run.values()));
    run.retried(tries);
    if (tries >= TRIES) {
      run.say(RepairPhrase.THRICE);
      run.retried(0);
      run.offer(
          List.of(
              parts.asking().button(RepairPhrase.BUTTON_STAFF),
              parts.asking().button(RepairPhrase.BUTTON_CANCEL)));
    }
    return run.turn(FlowTurn.Kind.UNFIT);
  }

  private static Optional<FlowTurn> took(FlowRun run) {
    return Optional.of(run.turn(FlowTurn.Kind.TOOK));
  }
}
