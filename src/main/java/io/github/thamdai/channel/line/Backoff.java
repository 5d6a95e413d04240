package io.github.thamdai.channel.line;

import java.time.Duration;

/** How long LINE is left alone after a failed call: twice as long each time, or as it asks. */
record Backoff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 20;

  /** @param attempts how often it was tried; at least 1 */
  Duration after(int attempts, CallResult result) {
    Duration asked = result.retryAfter();
    Duration wait =
        asked == null
            ? first.multipliedBy(1L << Math.clamp(attempts - 1, 0, MOST_DOUBLINGS))
            : asked;
    return wait.compareTo(longest) > 0 ? longest : wait;
  }
}
