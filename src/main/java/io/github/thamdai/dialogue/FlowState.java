package io.github.thamdai.dialogue;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands in a flow.
 *
 * @param flow its id
 * @param digest of the flow as it was when the person began; another one means that the office has
 *     changed it since
 * @param step id of the step that waits for an answer
 * @param expects what is asked for: the code of the step's slot type such as {@code photo}, or
 *     {@code text} where a repair asks between
 * @param slots values by slot, as {@code SlotType} writes them; masked
 * @param retries answers in a row that did not fit
 * @param asking what a repair asks between, as the runner writes it; "" when nothing
 * @param committed whether an action's effects are already done, so that what was said before can
 *     no longer be corrected
 * @param since when the flow began
 * @param last when the person last said something
 * @param beneath the flow that was interrupted for this one, and goes on when this one is over; null
 *     for none
 */
public record FlowState(
    String flow,
    String digest,
    String step,
    String expects,
    Map<String, String> slots,
    int retries,
    String asking,
    boolean committed,
    Instant since,
    Instant last,
    @Nullable FlowState beneath) {

  public FlowState {
    slots = Map.copyOf(slots);
  }

  /** With no other flow beneath. */
  public FlowState(
      String flow,
      String digest,
      String step,
      String expects,
      Map<String, String> slots,
      int retries,
      String asking,
      boolean committed,
      Instant since,
      Instant last) {
    this(
        flow, digest, step, expects, slots, retries, asking, committed, since, last, null);
  }
}
