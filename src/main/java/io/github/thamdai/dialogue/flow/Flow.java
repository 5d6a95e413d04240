package io.github.thamdai.dialogue.flow;

import io.github.thamdai.dialogue.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One flow as the office wrote it.
 *
 * @param name what people call it
 * @param file where it stands
 * @param digest of that file
 * @param roles who may begin it
 * @param lapse how long it waits for an answer; null for the usual time
 * @param slots by name, in the order of the file, those that actions set included
 * @param steps in the order of the file
 */
public record Flow(
    String id,
    int line,
    String name,
    String file,
    String digest,
    Set<Role> roles,
    @Nullable Duration lapse,
    Start start,
    Map<String, Slot> slots,
    List<Step> steps) {

  public Optional<Step> step(String stepId) {
    return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
  }

  /** Where the flow goes after a step that is no branch; {@link Step#END} after the last. */
  public String after(Step step) {
    String named = step.next();
    if (named != null) {
      return named;
    }
    int below = steps.indexOf(step) + 1;
    return below < steps.size() ? steps.get(below).id() : Step.END;
  }

  /** The first step that asks for a slot. */
  public Optional<Step.Collect> collecting(String slot) {
    return steps.stream()
        .filter(step -> step instanceof Step.Collect)
        .map(Step.Collect.class::cast)
        .filter(collect -> collect.slot().equals(slot))
        .findFirst();
  }
}
