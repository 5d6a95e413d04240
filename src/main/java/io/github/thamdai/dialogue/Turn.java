package io.github.thamdai.dialogue;

import java.util.List;

/**
 * The result of one message: what to say, what to remember, and what to do.
 *
 * @param replies in order, never empty
 * @param choices at most 13 (LINE's limit), shown with the last reply
 * @param effects done in the transaction that saves the turn, in order
 */
public record Turn(
    List<Reply> replies,
    List<Choice> choices,
    Outcome outcome,
    ConversationState state,
    List<Effect> effects) {

  public Turn {
    replies = List.copyOf(replies);
    choices = List.copyOf(choices);
    effects = List.copyOf(effects);
  }

  /** A turn that only says and remembers. */
  public Turn(
      List<Reply> replies, List<Choice> choices, Outcome outcome, ConversationState state) {
    this(replies, choices, outcome, state, List.of());
  }
}
