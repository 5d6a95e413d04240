package io.github.thamdai.evaluation.script;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What really came of a message.
 *
 * @param effects such as {@code open-case}
 * @param standing as it is stored
 */
record Heard(
    Outcome outcome,
    List<String> effects,
    List<String> buttons,
    List<String> said,
    ConversationState standing) {

  /** Of one turn, or of several that were asked for at once. */
  static Heard of(List<Turn> turns, ConversationState standing) {
    List<String> effects = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Turn turn : turns) {
      turn.effects().forEach(effect -> effects.add(name(effect)));
      turn.replies().forEach(reply -> said.add(words(reply)));
    }
    Turn last = turns.getLast();
    return new Heard(
        last.outcome(),
        effects,
        last.choices().stream().map(Choice::label).toList(),
        said,
        standing);
  }

  /** OpenCase is {@code open-case}. */
  private static String name(Effect effect) {
    return effect
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static String words(Reply reply) {
    return switch (reply) {
      case Reply.Text text -> text.text();
      case Reply.Card card -> (card.title() + "\n" + card.text()).strip();
    };
  }
}
