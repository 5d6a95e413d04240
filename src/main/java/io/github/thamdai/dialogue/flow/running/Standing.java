package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Step;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a run stands in one flow: what was gathered, which step waits, what is asked between. */
final class Standing {
  private final Flow flow;
  private final Values values;
  private final Instant since;
  private @Nullable Step waiting;
  private String asking = "";
  private int retries;
  private boolean committed;
  private @Nullable FlowState beneath;

  /** At the beginning. */
  Standing(Flow flow, Values values, Instant since) {
    this.flow = flow;
    this.values = values;
    this.since = since;
  }

  /** Where a conversation stands. */
  static Standing of(FlowState at, Flow flow, Values values) {
    Standing standing = new Standing(flow, values, at.since());
    standing.waiting = flow.step(at.step()).orElse(null);
    standing.committed = at.committed();
    standing.retries = at.retries();
    standing.beneath = at.beneath();
    // What else was asked between is over with this message; a correction waits for its value.
    standing.asking = Correcting.isCorrecting(at) ? at.asking() : "";
    return standing;
  }

  Flow flow() {
    return flow;
  }

  Values values() {
    return values;
  }

  @Nullable Step waiting() {
    return waiting;
  }

  /** The question that waits for an answer. */
  Optional<Step.Collect> asked() {
    return waiting instanceof Step.Collect collect ? Optional.of(collect) : Optional.empty();
  }

  /** @param step null when the flow is over */
  void waitIn(@Nullable Step step) {
    waiting = step;
  }

  String asking() {
    return asking;
  }

  void ask(String between) {
    asking = between;
  }

  void retried(int times) {
    retries = times;
  }

  boolean committed() {
    return committed;
  }

  void commit() {
    committed = true;
  }

  /** The flow that was interrupted for this one. */
  @Nullable FlowState beneath() {
    return beneath;
  }

  void lieOver(@Nullable FlowState interrupted) {
    beneath = interrupted;
  }

  /**
   * As a conversation keeps it; null when the flow is over.
   *
   * @param now when the person last said something
   */
  @Nullable FlowState state(Instant now) {
    Step step = waiting;
    if (step == null) {
      return null;
    }
    return new FlowState(
        flow.id(),
        flow.digest(),
        step.id(),
        expects(step).code(),
        values.gathered(),
        retries,
        asking,
        committed,
        since,
        now,
        beneath);
  }

  private SlotType expects(Step step) {
    // What a repair asks between is answered in words, also where the step wants a photo.
    boolean between = !asking.isEmpty() && !Correcting.isCorrecting(asking);
    Slot slot = step instanceof Step.Collect collect ? flow.slots().get(collect.slot()) : null;
    return slot == null || between ? SlotType.TEXT : slot.type();
  }
}
