package io.github.thamdai.channel.line.menu;

/** What LINE accepts of a rich menu, from the Messaging API reference; lengths in UTF-16 units. */
final class MenuLimits {
  static final int BAR = 14;
  static final int AREAS = 20;
  static final int LABEL = 20;
  static final int MESSAGE = 300;
  static final int POSTBACK = 300;
  static final int URI = 1000;
  static final int WIDTH = 2500;
  static final int LARGE = 1686;
  static final int SMALL = 843;
  static final int PICTURE_BYTES = 1024 * 1024;

  private MenuLimits() {}
}
