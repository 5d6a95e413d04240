package io.github.thamdai.evaluation.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a message should come to; null and empty say nothing.
 *
 * @param line where it stands
 * @param status code of the outcome
 * @param source id of what the answer stands on
 * @param topic code of the part that was answered
 * @param flow id of the flow the conversation then stands in; {@code none} outside any
 * @param step id of the step that waits
 * @param slots values as they are kept; "" for one that must have none
 * @param effects names of all effects, in order; null when they do not matter
 * @param offers labels that must be among the buttons
 * @param withholds labels that must not
 * @param repairs keys of sentences in repairs.yaml that must be said
 */
public record Expected(
    int line,
    @Nullable String status,
    @Nullable String source,
    @Nullable String topic,
    @Nullable String flow,
    @Nullable String step,
    Map<String, String> slots,
    @Nullable List<String> effects,
    List<String> offers,
    List<String> withholds,
    List<String> repairs) {

  static final String NO_FLOW = "none";

  static Expected nothing(int line) {
    return new Expected(
        line, null, null, null, null, null, Map.of(), null, List.of(), List.of(), List.of());
  }
}
