package io.github.thamdai.casework;

/**
 * Who brought a matter, as far as the office knows: a conversation, nothing more.
 *
 * @param channel web or line
 * @param conversation the conversation's id; in LINE a digest that stays the same for one person.
 *     "" once it was forgotten
 */
public record Citizen(String channel, String conversation) {

  /** Nobody can be told anything any more. */
  public boolean forgotten() {
    return conversation.isEmpty();
  }

  /** Never shows the conversation: whoever knows it may go on with it. */
  @Override
  public String toString() {
    return channel + ":***";
  }
}
