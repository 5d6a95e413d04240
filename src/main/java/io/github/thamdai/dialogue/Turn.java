package io.github.thamdai.dialogue;

import java.util.List;

/**
 * The result of one message: what to say and what to remember.
 *
 * @param replies in order, never empty
 * @param choices at most 13 (LINE's limit), shown with the last reply
 */
public record Turn(
    List<Reply> replies,
    List<Choice> choices,
    Outcome outcome,
    ConversationState state) {

  public Turn {
    replies = List.copyOf(replies);
    choices = List.copyOf(choices);
  }
}
