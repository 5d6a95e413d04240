package io.github.thamdai.channel.line;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows that an answer is being worked out when it does not come soon. Only to one person alone:
 * LINE has no such thing in groups.
 */
final class LoadingAnimation {
  private static final Logger LOG = LoggerFactory.getLogger(LoadingAnimation.class);
  private static final Duration SOON = Duration.ofSeconds(1);
  // Of messages that have waited in a queue most are answered within this time all the same.
  private static final Duration AT_LEAST = Duration.ofMillis(300);
  // LINE takes 5 to 60 in steps of five; it ends by itself when a message arrives.
  private static final Duration SHOWN = Duration.ofSeconds(20);

  private final LineApi line;
  private final InstantSource clock;

  LoadingAnimation(LineApi line, InstantSource clock) {
    this.line = line;
    this.clock = clock;
  }

  /** Does the work; begins to show it when it is not done one second after the message came. */
  void during(Speaker speaker, Instant receivedAt, Runnable work) {
    if (speaker.inGroup()) {
      work.run();
      return;
    }
    Thread waiting = Thread.ofVirtual().start(() -> showLater(speaker.to(), receivedAt));
    try {
      work.run();
    } finally {
      waiting.interrupt();
    }
  }

  private void showLater(String lineUserId, Instant receivedAt) {
    Duration left = SOON.minus(Duration.between(receivedAt, clock.instant()));
    try {
      Thread.sleep(left.compareTo(AT_LEAST) < 0 ? AT_LEAST : left);
    } catch (InterruptedException answered) {
      return;
    }
    int status = line.showLoading(lineUserId, SHOWN).status();
    LOG.atDebug().addKeyValue("status", status).log("an answer takes long");
  }
}
