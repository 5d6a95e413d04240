package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what has been kept long enough, for all agencies of the database. Any number of instances
 * may do so at once: deleting twice does no harm.
 */
public final class Retention implements AutoCloseable {
  /** How long conversations and what was said in them are kept. */
  public static final Duration CONVERSATIONS = Duration.ofDays(90);

  /** How long delivered LINE events and messages are kept. */
  public static final Duration DELIVERED = Duration.ofDays(30);

  private static final Duration BETWEEN = Duration.ofHours(1);
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  private final Database database;
  private final InstantSource clock;
  private volatile @Nullable Thread running;

  public Retention(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Begins to delete, once an hour. */
  public void start() {
    running = Thread.ofVirtual().name("retention").start(this::deleteHourly);
  }

  private void deleteHourly() {
    try {
      while (true) {
        deleteQuietly();
        Thread.sleep(BETWEEN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deleteQuietly() {
    try {
      delete();
    } catch (StoreUnavailableException away) {
      LOG.debug("the database is away; the next hour deletes");
    } catch (RuntimeException e) {
      LOG.error("old records could not be deleted; they stay until the next hour", e);
    }
  }

  /** Deletes what is too old now. */
  public void delete() {
    Instant now = clock.instant();
    OffsetDateTime talk = utc(now.minus(CONVERSATIONS));
    OffsetDateTime delivered = utc(now.minus(DELIVERED));
    List<Deletion> deletions =
        List.of(
            new Deletion("transcript", "at < $1", talk),
            new Deletion("conversation", "touched_at < $1", talk),
            new Deletion("line_event", "state <> 'waiting' and received_at < $1", delivered),
            new Deletion("outbox", "state <> 'waiting' and created_at < $1", delivered),
            new Deletion("line_menu_change", "not_before < $1", delivered),
            new Deletion("web_session", "expires_at < $1", utc(now)),
            new Deletion("sign_in_link", "expires_at < $1", utc(now)),
            new Deletion("line_link_code", "expires_at < $1", utc(now)));
    deletions.forEach(this::run);
  }

  // Names and conditions are constants of this file; only the time is a parameter.
  private void run(Deletion deletion) {
    String sql = "delete from " + deletion.table() + " where " + deletion.condition();
    database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(deletion.before())));
  }

  private record Deletion(String table, String condition, OffsetDateTime before) {}

  @Override
  public void close() {
    Thread thread = running;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
