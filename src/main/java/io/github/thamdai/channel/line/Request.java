package io.github.thamdai.channel.line;

/** What an event asks of us. */
sealed interface Request {

  /** A question in words. */
  record Ask(String text, String messageId) implements Request {}

  /** A one-time code that links the person to an account. */
  record Link(String code) implements Request {}

  /** Nothing to look up: a fixed sentence answers it. */
  record Say(LineWording.Sentence sentence) implements Request {}

  /** A message was taken back. */
  record Unsend(String messageId) implements Request {}

  /** No answer is due. */
  record Nothing() implements Request {}
}
