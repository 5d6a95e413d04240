package io.github.thamdai.dialogue;

import java.util.Locale;

/** The way a message came. */
public enum Channel {
  WEB,
  LINE;

  /** The name under which it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
