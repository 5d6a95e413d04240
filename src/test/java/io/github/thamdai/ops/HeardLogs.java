package io.github.thamdai.ops;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.slf4j.LoggerFactory;

/**
 * What is logged, on whatever thread, until it is closed. A request's line is written after its
 * reader has the answer, so whoever asserts on lines waits for them first.
 */
public final class HeardLogs extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  public final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

  public HeardLogs() {
    start();
    ROOT.addAppender(this);
  }

  @Override
  protected void append(ILoggingEvent event) {
    events.add(event);
  }

  /** Returns as soon as there are so many, and fails when they do not come. */
  public void await(int count, Predicate<ILoggingEvent> wanted) throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (events.stream().filter(wanted).count() < count) {
      if (System.nanoTime() > until) {
        throw new AssertionError("waited 60 s in vain for " + count + " lines");
      }
      Thread.sleep(20);
    }
  }

  @Override
  public void close() {
    ROOT.detachAppender(this);
    stop();
  }
}
