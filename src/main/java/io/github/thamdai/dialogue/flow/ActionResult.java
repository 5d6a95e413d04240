package io.github.thamdai.dialogue.flow;

import io.github.thamdai.dialogue.Effect;
import java.util.List;
import java.util.Map;

/**
 * What an action came to.
 *
 * @param slots by the names of the spec's results, written as their types say
 * @param effects what is to be done when the turn is saved
 */
public record ActionResult(Map<String, String> slots, List<Effect> effects) {

  public ActionResult {
    slots = Map.copyOf(slots);
    effects = List.copyOf(effects);
  }

  /** Nothing to be done. */
  public static ActionResult told(Map<String, String> slots) {
    return new ActionResult(slots, List.of());
  }
}
