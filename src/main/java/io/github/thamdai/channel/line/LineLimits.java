package io.github.thamdai.channel.line;

/** What LINE accepts, from the Messaging API reference; lengths in UTF-16 units. */
final class LineLimits {
  static final int MESSAGES = 5;
  static final int TEXT = 5000;
  static final int ALT_TEXT = 1500;
  static final int LABEL = 20;
  static final int MESSAGE_ACTION_TEXT = 300;
  static final int QUICK_REPLIES = 13;
  static final int URI = 1000;
  /** Bytes of JSON. */
  static final int BUBBLE_BYTES = 30 * 1024;

  private LineLimits() {}
}
