package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Message;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one turn: goes on from a step until an answer is needed or the flow is over.
 *
 * <p>Bounded by a budget of steps, so that no file, however written, holds a turn forever.
 */
final class FlowRun {
  private static final int BUDGET = 60;

  private final FlowParts parts;
  private final Situation situation;
  private final ActionCalls calls;
  private final Draft draft = new Draft();
  private Standing at;
  private boolean muted;
  private Status status = Status.FLOW;
  private int budget = BUDGET;

  /** A run from the beginning of a flow. */
  FlowRun(FlowParts parts, Situation situation, Flow flow) {
    this.parts = parts;
    this.situation = situation;
    this.calls = new ActionCalls(parts.actions(), situation);
    this.at = beginning(parts, situation, flow);
  }

  /** A run from where a conversation stands. */
  FlowRun(FlowParts parts, Situation situation, Flow flow, FlowState at) {
    this(parts, situation, flow);
    this.at = Standing.of(at, flow, new Values(at.slots(), situation, parts.text()));
  }

  private static Standing beginning(FlowParts parts, Situation situation, Flow flow) {
    return new Standing(
        flow, new Values(Map.of(), situation, parts.text()), situation.inbound().now());
  }

  Flow flow() {
    return at.flow();
  }

  Values values() {
    return at.values();
  }

  boolean committed() {
    return at.committed();
  }

  @Nullable Step waiting() {
    return at.waiting();
  }

  /** Says a sentence of repairs.yaml. */
  void say(RepairPhrase phrase, Map<String, String> with) {
    draft.say(parts.repairs().say(phrase, with));
  }

  /** As {@link #say(RepairPhrase, Map)}, of this flow. */
  void say(RepairPhrase phrase) {
    say(phrase, Map.of("flow", at.flow().name()));
  }

  /** Says words of the flow itself, filled in already. */
  void say(String text) {
    draft.say(text);
  }

  void offer(List<Choice> offered) {
    draft.offer(offered);
  }

  /** What a repair asks between; forgotten as soon as a step asks. */
  void ask(String question) {
    at.ask(question);
  }

  void retried(int times) {
    at.retried(times);
  }

  /** Steps say nothing until one asks: they have said it before. */
  void mute() {
    muted = true;
  }

  /** Ends the flow. */
  void stop(Status how) {
    at.waitIn(null);
    status = how;
  }

  /** Asks again what was asked last, and for the same purpose. */
  void askAgain() {
    String between = at.asking();
    at.asked().ifPresent(this::ask);
    at.ask(between);
  }

  /** The first step. */
  void start() {
    if (at.flow().steps().isEmpty()) {
      stop(Status.ERROR);
    } else {
      from(at.flow().steps().getFirst().id());
    }
  }

  /** Goes on at a step. */
  void from(String stepId) {
    // The way may lead into another flow; this is where the person gave their answer.
    Standing answered = at;
    String next = stepId;
    while (next != null) {
      Optional<Step> step = at.flow().step(next);
      if (step.isEmpty()) { // also Step.END
        stop(status);
        return;
      }
      if (budget-- == 0) {
        say(RepairPhrase.TOO_MANY_STEPS);
        stop(Status.ERROR);
        return;
      }
      next = take(step.get(), answered);
    }
  }

  /** The next step; null when this turn ends here. */
  private @Nullable String take(Step step, Standing answered) {
    Values values = at.values();
    return switch (step) {
      case Step.Collect collect -> collect(collect);
      case Step.Act act -> act(act, answered);
      case Step.Branch branch -> branch.way(values::value);
      case Step.Fill fill -> {
        fill.values().forEach((slot, template) -> fill(slot, values.filled(template)));
        fill.cleared().forEach(values::clear);
        yield at.flow().after(fill);
      }
      case Step.Link link -> link(link);
      case Step.Say say -> {
        speak(say.message());
        draft.offer(Asking.filled(say.choices(), values));
        yield at.flow().after(say);
      }
      case Step.End end -> {
        speak(end.message());
        yield Step.END;
      }
    };
  }

  private @Nullable String collect(Step.Collect collect) {
    if (at.values().has(collect.slot()) && !collect.always()) {
      return at.flow().after(collect);
    }
    ask(collect);
    return null;
  }

  private void ask(Step.Collect collect) {
    at.waitIn(collect);
    at.ask("");
    muted = false;
    draft.say(Asking.replies(collect.ask(), at.flow(), at.values()));
    draft.offer(parts.asking().choices(collect, at.flow(), at.values()));
  }

  private void speak(Message message) {
    if (!muted) {
      draft.say(Asking.replies(message, at.flow(), at.values()));
    }
  }

  private @Nullable String act(Step.Act act, Standing answered) {
    Flow flow = at.flow();
    Optional<String> missing = calls.missing(act, flow, at.values());
    if (missing.isPresent()) {
      at.values().clear(missing.get());
      return flow.collecting(missing.get()).map(Step::id).orElse(Step.END);
    }
    switch (calls.call(act, at.values())) {
      case ActionCalls.Done done -> {
        done.result().slots().forEach(at.values()::put);
        draft.want(done.result().effects());
        if (!done.result().effects().isEmpty()) {
          at.commit();
        }
        return flow.after(act);
      }
      case ActionCalls.Forbidden none -> {
        say(RepairPhrase.FORBIDDEN);
        stop(Status.DENIED);
      }
      case ActionCalls.Away away -> {
        // What was gathered is not lost: the same answer is asked for once more.
        say(RepairPhrase.ACTION_AWAY);
        at = answered;
        status = Status.ERROR;
        draft.offer(
            at.asked()
                .map(asked -> parts.asking().choices(asked, at.flow(), at.values()))
                .orElse(List.of()));
      }
    }
    return null;
  }

  private @Nullable String link(Step.Link link) {
    Optional<Flow> other = parts.flows().find(link.flow());
    if (other.isEmpty() || !other.get().roles().contains(situation.inbound().role())) {
      say(RepairPhrase.FORBIDDEN);
      stop(Status.DENIED);
      return null;
    }
    Values before = at.values();
    enter(other.get());
    link.with().forEach((slot, template) -> fill(slot, before.filled(template)));
    return at.flow().steps().isEmpty() ? Step.END : at.flow().steps().getFirst().id();
  }

  /** Fills a slot with words of the office or of another slot; what does not fit is asked anew. */
  void fill(String name, String value) {
    Values values = at.values();
    Slot slot = at.flow().slots().get(name);
    if (slot == null || value.isEmpty()) {
      values.put(name, value);
      return;
    }
    Optional<String> fitting = parts.answers().fitting(slot, value, situation.inbound().today());
    fitting.ifPresentOrElse(fits -> values.put(name, fits), () -> values.clear(name));
  }

  /** Leaves this flow for another; what waits beneath goes on waiting. */
  void enter(Flow other) {
    FlowState waiting = at.beneath();
    at = beginning(parts, situation, other);
    at.lieOver(waiting);
  }

  /** Enters another flow, after which this one goes on where it stands. */
  void interrupt(Flow other) {
    FlowState here = at.state(situation.inbound().now());
    at = beginning(parts, situation, other);
    at.lieOver(here);
  }

  /** The flow that was interrupted for this one. */
  @Nullable FlowState beneath() {
    return at.beneath();
  }

  FlowTurn turn(FlowTurn.Kind kind) {
    return draft.turn(kind, status, at.state(situation.inbound().now()), at.beneath());
  }
}
