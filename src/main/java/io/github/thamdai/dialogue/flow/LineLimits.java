package io.github.thamdai.dialogue.flow;

/**
 * What LINE takes, under the names of its Messaging API reference; lengths in UTF-16 units. Flows
 * keep to it everywhere, so that each can be used in every channel.
 */
public final class LineLimits {
  /** Text message, {@code text}. */
  public static final int TEXT = 5000;

  /** Quick reply, {@code items}. */
  public static final int QUICK_REPLY_ITEMS = 13;

  /** Message action, {@code label} of a quick reply. */
  public static final int QUICK_REPLY_LABEL = 20;

  /** Message action, {@code text}. */
  public static final int MESSAGE_ACTION_TEXT = 300;

  /** URI action, {@code uri}. */
  public static final int URI = 1000;

  /** Reply message, {@code messages}. */
  public static final int REPLY_MESSAGES = 5;

  private LineLimits() {}
}
