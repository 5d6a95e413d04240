package io.github.thamdai.channel.line.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
  private final AtomicReference<@Nullable T> last = new AtomicReference<>();

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
    return Optional.ofNullable(last.get());
  }

  /** What turned out to be so before LINE was asked again; holds until it is. */
  void correct(T known) {
    last.set(known);
  }

  /** Asks now; empty when LINE does not answer, and then what was known stays. */
  Optional<T> anew() {
    T before = last.get();
    try {
      T now = ask.get();
      // an answer that was on its way while something better became known is out of date
      last.compareAndSet(before, now);
      return Optional.of(now);
    } catch (LineRefusal refusal) {
      LOG.atWarn()
          .addKeyValue("asked", name)
          .addKeyValue("status", refusal.status())
          .log("LINE did not tell");
      return Optional.empty();
    }
  }

  private void watch() {
    try {
      while (true) {
        anew();
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
