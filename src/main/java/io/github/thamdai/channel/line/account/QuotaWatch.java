package io.github.thamdai.channel.line.account;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows how many messages of this month are left, by asking LINE now and then. */
public final class QuotaWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(QuotaWatch.class);
  private static final Duration BETWEEN = Duration.ofMinutes(10);

  private final Supplier<Quota> ask;
  private final Thread thread;
  private volatile @Nullable Quota last;

  /** @param ask may throw {@link LineRefusal} */
  public QuotaWatch(Supplier<Quota> ask) {
    this.ask = ask;
    this.thread = Thread.ofVirtual().name("line-quota").unstarted(this::watch);
  }

  public void start() {
    thread.start();
  }

  /** As LINE said last; empty while it has not said anything. */
  public Optional<Quota> last() {
    return Optional.ofNullable(last);
  }

  /** Asks now; what was known stays when LINE does not answer. */
  public Optional<Quota> ask() {
    try {
      last = ask.get();
    } catch (LineRefusal refusal) {
      LOG.atWarn().addKeyValue("status", refusal.status()).log("LINE did not tell the quota");
    }
    return last();
  }

  private void watch() {
    try {
      while (true) {
        ask();
        Thread.sleep(BETWEEN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
