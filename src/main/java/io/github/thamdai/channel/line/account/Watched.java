package io.github.thamdai.channel.line.account;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that LINE is asked now and then, so that nobody has to wait for its answer. */
public final class Watched<T> implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watched.class);

  private final String name;
  private final Duration between;
  private final Supplier<T> ask;
  private final Thread thread;
  private volatile @Nullable T last;

  /** @param ask may throw {@link LineRefusal} */
  public Watched(String name, Duration between, Supplier<T> ask) {
    this.name = name;
    this.between = between;
    this.ask = ask;
    this.thread = Thread.ofVirtual().name("line-" + name).unstarted(this::watch);
  }

  public void start() {
    thread.start();
  }

  /** As LINE said last; empty while it has not said anything. */
  public Optional<T> last() {
    return Optional.ofNullable(last);
  }

  // What was known stays when LINE does not answer.
  private void ask() {
    try {
      last = ask.get();
    } catch (LineRefusal refusal) {
      LOG.atWarn()
          .addKeyValue("asked", name)
          .addKeyValue("status", refusal.status())
          .log("LINE did not tell");
    }
  }

  private void watch() {
    try {
      while (true) {
        ask();
        Thread.sleep(between);
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
