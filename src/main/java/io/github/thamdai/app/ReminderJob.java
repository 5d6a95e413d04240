package io.github.thamdai.app;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.dialogue.casedesk.ReminderRound;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes the round of reminders now and then. Any number of instances may. */
final class ReminderJob implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
  private static final Duration BETWEEN = Duration.ofMinutes(5);

  private final ReminderRound round;
  private final InstantSource clock;
  private final Thread thread = Thread.ofVirtual().name("reminders").unstarted(this::run);

  ReminderJob(ReminderRound round, InstantSource clock) {
    this.round = round;
    this.clock = clock;
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        go();
        Thread.sleep(BETWEEN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void go() {
    try {
      round.go(clock.instant());
    } catch (StoreUnavailableException away) {
      LOG.debug("the database is away; the next round reminds");
    } catch (RuntimeException e) {
      LOG.error("staff could not be reminded; the next round tries again", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
