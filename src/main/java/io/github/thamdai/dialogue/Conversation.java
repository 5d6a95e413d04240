package io.github.thamdai.dialogue;

/**
 * A conversation as it was last saved.
 *
 * @param id unguessable; whoever holds it may go on with the conversation
 * @param version how many turns were saved; 0 for one that was never saved
 */
public record Conversation(String id, int version, ConversationState state) {

  public static Conversation begun(String id) {
    return new Conversation(id, 0, ConversationState.EMPTY);
  }
}
