package io.github.thamdai.channel.line;

/**
 * What LINE accepts, from the Messaging API reference. Texts are counted in UTF-16 units, except the
 * labels and texts of actions, which LINE counts as a reader does: a letter with its marks is one.
 */
final class LineLimits {
  static final int MESSAGES = 5;
  static final int TEXT = 5000;
  static final int ALT_TEXT = 1500;

  /** Letters with their marks. */
  static final int LABEL = 20;

  /** Letters with their marks. */
  static final int MESSAGE_ACTION_TEXT = 300;

  /** UTF-16 units; what is shown of it may be as long. */
  static final int POSTBACK_DATA = 300;

  static final int QUICK_REPLIES = 13;
  static final int URI = 1000;
  static final int CAROUSEL_BUBBLES = 12;

  /** Bytes of JSON. */
  static final int BUBBLE_BYTES = 30 * 1024;

  /** Bytes of JSON. */
  static final int CAROUSEL_BYTES = 50 * 1024;

  private LineLimits() {}
}
