package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.flow.ActionResult;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Message;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Step;
import java.time.Instant;
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
  private Flow flow;
  private Values values;
  private Instant since;
  private @Nullable Step waiting;
  private String asking = "";
  private int retries;
  private boolean committed;
  private boolean muted;
  private Status status = Status.FLOW;
  private int budget = BUDGET;

  /** A run from the beginning of a flow. */
  FlowRun(FlowParts parts, Situation situation, Flow flow) {
    this.parts = parts;
    this.situation = situation;
    this.flow = flow;
    this.calls = new ActionCalls(parts.actions(), situation);
    this.values = new Values(Map.of(), situation, parts.text());
    this.since = situation.inbound().now();
  }

  /** A run from where a conversation stands. */
  FlowRun(FlowParts parts, Situation situation, Flow flow, FlowState at) {
    this(parts, situation, flow);
    this.values = new Values(at.slots(), situation, parts.text());
    this.since = at.since();
    this.waiting = flow.step(at.step()).orElse(null);
    this.committed = at.committed();
    this.retries = at.retries();
  }

  Flow flow() {
    return flow;
  }

  Values values() {
    return values;
  }

  boolean committed() {
    return committed;
  }

  @Nullable Step waiting() {
    return waiting;
  }

  /** Says a sentence of repairs.yaml. */
  void say(RepairPhrase phrase, Map<String, String> with) {
    draft.say(parts.repairs().say(phrase, with));
  }

  /** As {@link #say(RepairPhrase, Map)}, of this flow. */
  void say(RepairPhrase phrase) {
    say(phrase, Map.of("flow", flow.name()));
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
    asking = question;
  }

  void retried(int times) {
    retries = times;
  }

  /** Steps say nothing until one asks: they have said it before. */
  void mute() {
    muted = true;
  }

  /** Ends the flow. */
  void stop(Status how) {
    waiting = null;
    status = how;
  }

  /** Asks again what was asked last. */
  void askAgain() {
    if (waiting instanceof Step.Collect collect) {
      ask(collect);
    }
  }

  /** The first step. */
  void start() {
    if (flow.steps().isEmpty()) {
      stop(Status.ERROR);
    } else {
      from(flow.steps().getFirst().id());
    }
  }

  /** Goes on at a step. */
  void from(String stepId) {
    Step asked = waiting;
    String at = stepId;
    while (true) {
      Optional<Step> step = flow.step(at);
      if (step.isEmpty()) { // also Step.END
        stop(status);
        return;
      }
      if (budget-- == 0) {
        say(RepairPhrase.TOO_MANY_STEPS);
        stop(Status.ERROR);
        return;
      }
      String next = take(step.get(), asked);
      if (next == null) {
        return;
      }
      at = next;
    }
  }

  /** The next step; null when this turn ends here. */
  private @Nullable String take(Step step, @Nullable Step asked) {
    return switch (step) {
      case Step.Collect collect -> collect(collect);
      case Step.Act act -> act(act, asked);
      case Step.Branch branch -> branch.way(values::value);
      case Step.Fill fill -> {
        fill.values().forEach((slot, template) -> fill(slot, values.filled(template)));
        fill.cleared().forEach(values::clear);
        yield flow.after(fill);
      }
      case Step.Link link -> link(link);
      case Step.Say say -> {
        speak(say.message());
        draft.offer(Asking.filled(say.choices(), values));
        yield flow.after(say);
      }
      case Step.End end -> {
        speak(end.message());
        yield Step.END;
      }
    };
  }

  private @Nullable String collect(Step.Collect collect) {
    if (values.has(collect.slot()) && !collect.always()) {
      return flow.after(collect);
    }
    ask(collect);
    return null;
  }

  private void ask(Step.Collect collect) {
    waiting = collect;
    asking = "";
    muted = false;
    draft.say(Asking.replies(collect.ask(), flow, values));
    draft.offer(parts.asking().choices(collect, flow, values));
  }

  private void speak(Message message) {
    if (!muted) {
      draft.say(Asking.replies(message, flow, values));
    }
  }

  private @Nullable String act(Step.Act act, @Nullable Step asked) {
    Optional<String> missing = calls.missing(act, flow, values);
    if (missing.isPresent()) {
      values.clear(missing.get());
      return flow.collecting(missing.get()).map(Step::id).orElse(Step.END);
    }
    switch (calls.call(act, values)) {
      case ActionCalls.Done done -> {
        ActionResult result = done.result();
        result.slots().forEach(values::put);
        draft.want(result.effects());
        committed |= !result.effects().isEmpty();
        return flow.after(act);
      }
      case ActionCalls.Forbidden none -> {
        say(RepairPhrase.FORBIDDEN);
        stop(Status.DENIED);
      }
      case ActionCalls.Away away -> {
        // What was gathered is not lost: the same answer is asked for once more.
        say(RepairPhrase.ACTION_AWAY);
        waiting = asked;
        status = Status.ERROR;
        draft.offer(
            asked instanceof Step.Collect collect
                ? parts.asking().choices(collect, flow, values)
                : List.of());
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
    Values before = values;
    enter(other.get());
    link.with().forEach((slot, template) -> fill(slot, before.filled(template)));
    return flow.steps().isEmpty() ? Step.END : flow.steps().getFirst().id();
  }

  /** Fills a slot with words of the office or of another slot; what does not fit is asked anew. */
  void fill(String name, String value) {
    Slot slot = flow.slots().get(name);
    if (slot == null || value.isEmpty()) {
      values.put(name, value);
      return;
    }
    Optional<String> fitting = parts.answers().fitting(slot, value, situation.inbound().today());
    fitting.ifPresentOrElse(fits -> values.put(name, fits), () -> values.clear(name));
  }

  /** Leaves this flow for another. */
  void enter(Flow other) {
    flow = other;
    values = new Values(Map.of(), situation, parts.text());
    since = situation.inbound().now();
    committed = false;
    retries = 0;
    waiting = null;
  }

  FlowTurn turn(FlowTurn.Kind kind) {
    return draft.turn(kind, status, state());
  }

  private @Nullable FlowState state() {
    Step step = waiting;
    if (step == null) {
      return null;
    }
    String expects =
        step instanceof Step.Collect collect && flow.slots().containsKey(collect.slot())
            ? flow.slots().get(collect.slot()).type().code()
            : SlotType.TEXT.code();
    return new FlowState(
        flow.id(),
        flow.digest(),
        step.id(),
        expects,
        values.gathered(),
        retries,
        asking,
        committed,
        since,
        situation.inbound().now());
  }
}
