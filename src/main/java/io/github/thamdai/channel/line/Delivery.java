package io.github.thamdai.channel.line;

import java.time.Duration;

/** How sending ended. */
sealed interface Delivery {

  /** @param free by reply token; otherwise it cost one push of the quota */
  record Sent(boolean free) implements Delivery {}

  record Later(Duration pause, int status) implements Delivery {}

  record GivenUp(int status) implements Delivery {}
}
