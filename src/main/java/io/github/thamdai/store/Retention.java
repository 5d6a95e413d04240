package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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

  /** How long after its end a case, a question or a report of corruption tells who brought it. */
  public static final Duration ENDED = Duration.ofDays(365);

  /** How long news is kept after its end, or a draft that was never sent. */
  public static final Duration NEWS = ENDED;

  /** How long the words beside a rating are kept; the rating itself counts on. */
  public static final Duration COMMENTS = ENDED;

  /** How long a photo waits to become part of a case. */
  public static final Duration UNUSED_PHOTOS = Duration.ofDays(3);

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
            new Deletion("notice", "at < $1", talk),
            new Deletion("broadcast", "coalesce(ended_at, written_at) < $1", utc(now.minus(NEWS))),
            new Deletion(
                "attachment",
                "fiscal_year is null and created_at < $1",
                utc(now.minus(UNUSED_PHOTOS))),
            new Deletion("web_session", "expires_at < $1", utc(now)),
            new Deletion("sign_in_link", "expires_at < $1", utc(now)),
            new Deletion("line_link_code", "expires_at < $1", utc(now)));
    deletions.forEach(this::run);
    closeParts();
    forgetRaters(now);
    forgetCitizens(utc(now.minus(ENDED)), OfficeTime.day(now.minus(ENDED)));
  }

  /**
   * What tells who brought a matter goes; what was brought and what was done about it stays, as the
   * office's register, and so do published answers.
   */
  private void forgetCitizens(OffsetDateTime ended, LocalDate endedOn) {
    String cases =
        """
        update citizen_case set contact = '', consent_at = null, conversation_id = ''
        where state in ('resolved', 'closed', 'rejected') and state_at < $1
          and (contact <> '' or conversation_id <> '')
        """;
    String photos =
        """
        delete from attachment a using citizen_case c
        where (c.agency_id, c.fiscal_year, c.no) = (a.agency_id, a.fiscal_year, a.no)
          and c.state in ('resolved', 'closed', 'rejected') and c.state_at < $1
        """;
    String questions = "delete from citizen_question where answered_at < $1";
    String reports = "delete from corruption_report where state = 'closed' and state_on < $1";
    // The way to a person: as long as the office may owe them a word, and a year at most after.
    String addresses =
        """
        delete from line_address l
        where l.kept_at < $1
          and not exists (
            select 1 from citizen_case c
            where (c.agency_id, c.conversation_id) = (l.agency_id, l.person_key))
          and not exists (
            select 1 from citizen_question q
            where (q.agency_id, q.conversation_id) = (l.agency_id, l.person_key))
          and not exists (
            select 1 from line_account a
            where (a.agency_id, a.person_key) = (l.agency_id, l.person_key))
          and not exists (
            select 1 from subscription s
            where (s.agency_id, s.person_key) = (l.agency_id, l.person_key))
        """;
    for (String sql : List.of(photos, cases, questions, addresses)) {
      database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(ended)));
    }
    database.call(pool -> pool.preparedQuery(reports).execute(Tuple.of(endedOn)));
  }

  /** Parts of news that ended while they were in the hands of an instance that was killed. */
  private void closeParts() {
    String sql =
        """
        update broadcast_part p set state = 'failed', line_user_ids = '[]'
        from broadcast b
        where (b.agency_id, b.id) = (p.agency_id, p.broadcast_id)
          and b.state in ('stopped', 'failed') and p.state = 'waiting'
          and (p.claimed_until is null or p.claimed_until < now())
        """;
    database.call(pool -> pool.query(sql).execute());
  }

  /** Without a month's key nobody can tell any more whose ratings of that month were. */
  private void forgetRaters(Instant now) {
    String comments = "update rating set comment = '' where comment <> '' and at < $1";
    String keys = "delete from rating_key where month < $1";
    // A rating of the month's last moments may still be on its way.
    LocalDate month = OfficeTime.day(now.minus(Duration.ofDays(1))).withDayOfMonth(1);
    database.call(
        pool -> pool.preparedQuery(comments).execute(Tuple.of(utc(now.minus(COMMENTS)))));
    database.call(pool -> pool.preparedQuery(keys).execute(Tuple.of(month)));
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
