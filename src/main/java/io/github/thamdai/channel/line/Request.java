package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Said;

/** What an event asks of us. */
sealed interface Request {

  /** Something for the dialogue: words, or what a flow may have asked for. */
  record Ask(Said said, String messageId) implements Request {}

  /** A photo whose bytes lie at LINE. */
  record Look(String messageId) implements Request {}

  /** A one-time code that links the person to an account. */
  record Link(String code) implements Request {}

  /** The answers that could not be pushed. */
  record ShowHeld() implements Request {}

  /** Nothing to look up: a fixed sentence answers it. */
  record Say(LineWording.Sentence sentence) implements Request {}

  /** A message was taken back. */
  record Unsend(String messageId) implements Request {}

  /** The person has blocked us, or the group has sent us away: nothing reaches them any more. */
  record Leave() implements Request {}

  /** No answer is due. */
  record Nothing() implements Request {}
}
