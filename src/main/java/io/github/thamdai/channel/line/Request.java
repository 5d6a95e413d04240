package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Said;

/** What an event asks of us. */
sealed interface Request {

  /** Whether whoever sent it waits for a word. */
  default boolean wantsAnswer() {
    return true;
  }

  /** Something for the dialogue: words, or what a flow may have asked for. */
  record Ask(Said said, String messageId) implements Request {}

  /** A photo whose bytes lie at LINE. */
  record Look(String messageId) implements Request {}

  /** The answers that could not be pushed. */
  record ShowHeld() implements Request {}

  /** Nothing to look up: a fixed sentence answers it. */
  record Say(LineWording.Sentence sentence) implements Request {}

  /** A message was taken back. */
  record Unsend(String messageId) implements Request {
    @Override
    public boolean wantsAnswer() {
      return false;
    }
  }

  /** The person has blocked us, or the group has sent us away: nothing reaches them any more. */
  record Leave() implements Request {
    @Override
    public boolean wantsAnswer() {
      return false;
    }
  }

  /** No answer is due. */
  record Nothing() implements Request {
    @Override
    public boolean wantsAnswer() {
      return false;
    }
  }
}
