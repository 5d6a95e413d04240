package io.github.thamdai.store;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers that the database is away, so that only one call a second finds out by waiting and all
 * others are refused at once.
 */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
  private static final long BETWEEN_TRIES = Duration.ofSeconds(1).toNanos();
  private static final long NONE = Long.MIN_VALUE;

  private final LongSupplier nanos;
  private final AtomicLong nextTry = new AtomicLong(NONE);

  Outage(LongSupplier nanos) {
    this.nanos = nanos;
  }

  boolean lasting() {
    return nextTry.get() != NONE;
  }

  /** True for every call while all is well, and for one call a second during an outage. */
  boolean mayTry() {
    long next = nextTry.get();
    if (next == NONE) {
      return true;
    }
    long now = nanos.getAsLong();
    return now - next >= 0 && nextTry.compareAndSet(next, now + BETWEEN_TRIES);
  }

  void began() {
    if (nextTry.getAndSet(nanos.getAsLong() + BETWEEN_TRIES) == NONE) {
      LOG.warn("the database does not answer; questions are still answered, nothing can be saved");
    }
  }

  void over() {
    if (nextTry.getAndSet(NONE) != NONE) {
      LOG.info("the database answers again");
    }
  }

  /** Whether a failure means "cannot be reached" rather than "this statement is wrong". */
  static boolean isOne(Throwable failure) {
    if (failure instanceof PgException refused) {
      String state = refused.getSqlState();
      // 08 connection, 53 resources, 57P shutdown, 57014 statement timeout, 28/3D account or database
      return state == null
          || state.startsWith("08")
          || state.startsWith("53")
          || state.startsWith("57")
          || state.startsWith("28")
          || state.startsWith("3D");
    }
    return failure instanceof IOException
        || failure instanceof TimeoutException
        || failure instanceof ClosedConnectionException
        || failure instanceof ConnectionPoolTooBusyException
        || failure instanceof io.vertx.core.VertxException;
  }
}
