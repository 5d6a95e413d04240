package io.github.thamdai.channel.line;

import java.util.Locale;

/** Why messages wait for their person rather than being pushed. */
public enum HeldFor {
  /** The month's messages are used up. */
  QUOTA,
  /** A reply may have arrived, and nobody can say; a push could be a second copy. */
  UNCLEAR,
  /** A day has passed: LINE has forgotten the retry key, and the answer is old. */
  AGE;

  /** The name in the store and in metrics. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
