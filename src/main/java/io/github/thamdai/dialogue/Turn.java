package io.github.thamdai.dialogue;

import java.util.List;

/**
 * The result of one message: what to say and what to remember.
 *
 * @param replies in order, never empty
 * @param choices at most 13 (LINE's limit), shown with the last reply
 * @param effects what must be done beyond replying, in the same transaction that saves the state
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
}
