package io.github.thamdai.channel.line;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives up events that could not be answered however often they were taken: they must not hold their
 * person's others forever. Whoever waits for an answer is told that none will come.
 */
final class Abandoning {
  private static final Logger LOG = LoggerFactory.getLogger(Abandoning.class);
  private static final long BETWEEN = Duration.ofSeconds(10).toNanos();

  private final LineInbox inbox;
  private final LineAnswers answers;
  private final LineSignals signals;
  private final Runnable told;
  private final AtomicLong last = new AtomicLong(System.nanoTime() - BETWEEN);

  /** @param told called when apologies wait in the outbox */
  Abandoning(LineInbox inbox, LineAnswers answers, LineSignals signals, Runnable told) {
    this.inbox = inbox;
    this.answers = answers;
    this.signals = signals;
    this.told = told;
  }

  /** Looks at most every ten seconds, however often it is called. */
  void nowAndThen() {
    long before = last.get();
    long now = System.nanoTime();
    if (now - before < BETWEEN || !last.compareAndSet(before, now)) {
      return;
    }
    int count = inbox.giveUp(this::apology);
    for (int i = 0; i < count; i++) {
      signals.abandoned();
    }
    if (count > 0) {
      LOG.atError().addKeyValue("events", count).log("LINE events were given up unanswered");
      told.run();
    }
  }

  // What brought its worker down may do so here; it is given up all the same.
  private Optional<OutgoingDraft> apology(LineEvent event) {
    try {
      return answers.apology(event);
    } catch (RuntimeException e) {
      LOG.atWarn().addKeyValue("fault", e.getClass().getName()).log("no apology could be made");
      return Optional.empty();
    }
  }
}
