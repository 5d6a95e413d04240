package io.github.thamdai.channel.line;

import java.time.Duration;

/** How sending ended. */
sealed interface Delivery {

  /** @param free by reply token; otherwise it cost one push of the quota */
  record Sent(boolean free) implements Delivery {}

  /** @param replyUnclear whether the reply may have arrived all the same */
  record Later(Duration pause, int status, boolean replyUnclear) implements Delivery {}

  /** Not pushed; the person gets it when they write and ask for it. */
  record Held(HeldFor reason) implements Delivery {}

  record GivenUp(int status) implements Delivery {}
}
