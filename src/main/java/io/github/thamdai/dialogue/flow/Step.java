package io.github.thamdai.dialogue.flow;

import io.github.thamdai.dialogue.Choice;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One step of a flow. */
public sealed interface Step {
  /** Where a step leads that ends the flow. */
  String END = "end";

  String id();

  /** Where it stands in the flow's file. */
  int line();

  /** The step that was named to come next; null for the one written below. */
  default @Nullable String next() {
    return null;
  }

  /**
   * Asks for a slot; passed over when the slot is filled already.
   *
   * @param again said when the answer does not fit; null for the sentence of the slot's type
   * @param help said when the person asks for help; null likewise
   * @param always whether it is asked even when the slot is filled
   * @param confirm whether "no" asks what is to be corrected
   * @param verbatim whether words that look like a question are nevertheless the answer
   * @param choices buttons beside those of the slot's type
   */
  record Collect(
      String id,
      int line,
      String slot,
      Message ask,
      @Nullable String again,
      @Nullable String help,
      boolean always,
      boolean confirm,
      boolean verbatim,
      List<Choice> choices,
      @Nullable String next)
      implements Step {}

  /**
   * Has something done.
   *
   * @param with values by argument, templates; an argument not named gets the slot of its name
   */
  record Act(
      String id, int line, String action, Map<String, String> with, @Nullable String next)
      implements Step {}

  /**
   * Goes on at one of several steps.
   *
   * @param otherwise where to go when no case holds; null when it was forgotten
   */
  record Branch(String id, int line, List<Case> cases, @Nullable String otherwise)
      implements Step {

    /** Where to go on. */
    public String way(UnaryOperator<String> values) {
      for (Case way : cases) {
        if (way.condition().holds(values.apply(way.condition().slot()))) {
          return way.then();
        }
      }
      return otherwise == null ? END : otherwise;
    }
  }

  /**
   * A way out of a branch.
   *
   * @param then id of a step, or {@link Step#END}
   */
  record Case(int line, Condition condition, String then) {}

  /**
   * Fills slots.
   *
   * @param values templates; "" is an answer that was skipped
   * @param cleared slots that are asked anew
   */
  record Fill(
      String id,
      int line,
      Map<String, String> values,
      List<String> cleared,
      @Nullable String next)
      implements Step {}

  /**
   * Ends here and begins another flow.
   *
   * @param with slots of the other flow, templates
   */
  record Link(String id, int line, String flow, Map<String, String> with) implements Step {}

  /** Says something. */
  record Say(String id, int line, Message message, List<Choice> choices, @Nullable String next)
      implements Step {}

  /** Ends the flow, perhaps with a last word. */
  record End(String id, int line, Message message) implements Step {}
}
