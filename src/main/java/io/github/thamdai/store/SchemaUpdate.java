package io.github.thamdai.store;

import io.github.thamdai.OperatorFault;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the schema up to date when the server first answers, and tries again until it does. */
final class SchemaUpdate implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SchemaUpdate.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private volatile boolean done;
  private volatile @Nullable Thread retry;

  /** Tries once in this thread; when the server is absent, goes on in one of its own. */
  static SchemaUpdate begin(DatabaseUrl url) {
    SchemaUpdate update = new SchemaUpdate();
    if (!update.attempt(url)) {
      LOG.atWarn()
          .addKeyValue("database", url.toString())
          .log(
              "the database does not answer; the service starts without it and tries again every"
                  + " two seconds. Check that the server runs and that DATABASE_URL is right");
      update.retry =
          Thread.ofVirtual().name("schema-update").start(() -> update.attemptUntilDone(url));
    }
    return update;
  }

  boolean done() {
    return done;
  }

  private void attemptUntilDone(DatabaseUrl url) {
    try {
      do {
        Thread.sleep(BETWEEN_TRIES);
      } while (!attempt(url));
      LOG.info("the database answers; the schema is up to date");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("the schema cannot be brought up to date; see the message of the migration", e);
    }
  }

  private boolean attempt(DatabaseUrl url) {
    try {
      Flyway.configure(SchemaUpdate.class.getClassLoader())
          .dataSource(url.jdbc(), url.user(), url.password())
          .locations("classpath:db/migration")
          .cleanDisabled(true)
          .load()
          .migrate();
      done = true;
      return true;
    } catch (FlywayException e) {
      if (unreachable(e)) {
        return false;
      }
      throw fault(url, e);
    }
  }

  private static boolean unreachable(Throwable failure) {
    String state = sqlState(failure);
    return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
  }

  private static OperatorFault fault(DatabaseUrl url, FlywayException failure) {
    String state = sqlState(failure);
    String mend =
        state.startsWith("28")
            ? "check the user and password in DATABASE_URL"
            : state.equals("3D000")
                ? "create the database, or correct its name in DATABASE_URL"
                : "see what the migration said: " + failure.getMessage();
    return new OperatorFault(
        "database-refuses", "the database " + url + " cannot be used; " + mend, failure);
  }

  private static String sqlState(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  @Override
  public void close() {
    Thread running = retry;
    if (running != null) {
      running.interrupt();
    }
  }
}
