package io.github.thamdai.store;

import io.github.thamdai.channel.line.HeldFor;
import io.github.thamdai.channel.line.LineOutbox;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.github.thamdai.channel.line.OutgoingMessages;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The outgoing LINE messages of one agency in PostgreSQL. Leases run on the database's clock. */
public final class PgLineOutbox implements LineOutbox {
  private final Database database;
  private final String agency;

  public PgLineOutbox(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public List<OutgoingMessages> claim(int limit, Duration lease) {
    // Order is kept among first attempts only: a push that waits for quota must not hold back the
    // free replies that come after it. "offset 0": as in PgLineInbox; "is true" has the planner take
    // the index of the recipient, for by their time nearly all that wait are due.
    String sql =
        """
        with due as (
          select id from outbox o
          where agency_id = $1 and state = 'waiting' and not_before <= now()
            and (claimed_until is null or claimed_until < now())
            and not exists (
              select 1 from outbox earlier
              where earlier.agency_id = o.agency_id and earlier.line_user_id = o.line_user_id
                and earlier.state = 'waiting' and earlier.attempts < 2 and earlier.id < o.id
                and (earlier.not_before <= now()) is true
              offset 0)
          order by id
          limit $2
          for update skip locked)
        update outbox set
          claimed_until = now() + $3 * interval '1 millisecond', attempts = attempts + 1,
          -- whoever took it before has not come back to tell how the reply ended
          reply_unclear = reply_unclear or (reply_token is not null and claimed_until is not null)
        from due
        where outbox.agency_id = $1 and outbox.id = due.id
        returning outbox.id, line_user_id, reply_token, reply_until, retry_key,
          messages::text as messages, attempts, reply_unclear, created_at
        """;
    Tuple values = Tuple.of(agency, limit, lease.toMillis());
    RowSet<Row> rows = database.call(pool -> pool.preparedQuery(sql).execute(values));
    List<OutgoingMessages> claimed = new ArrayList<>();
    for (Row row : rows) {
      OffsetDateTime until = row.getOffsetDateTime("reply_until");
      OutgoingDraft draft =
          new OutgoingDraft(
              row.getString("line_user_id"),
              row.getString("reply_token"),
              until == null ? null : until.toInstant(),
              row.getUUID("retry_key"),
              row.getString("messages"));
      claimed.add(
          new OutgoingMessages(
              row.getLong("id"),
              draft,
              row.getInteger("attempts"),
              row.getBoolean("reply_unclear"),
              row.getOffsetDateTime("created_at").toInstant()));
    }
    return claimed;
  }

  @Override
  public void sent(long id) {
    close(id, "sent");
  }

  @Override
  public void givenUp(long id) {
    close(id, "given_up");
  }

  @Override
  public int held() {
    String sql =
        "select count(*)::integer from outbox where agency_id = $1 and state = 'held'";
    return database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))
        .iterator()
        .next()
        .getInteger(0);
  }

  private void close(long id, String state) {
    // Not waited for until it is on disk: what is forgotten when the server loses power is what a
    // process that was killed before it could tell would leave, and is cleared up in the same way.
    String sql =
        """
        update outbox set state = $3, sent_at = now(), messages = '[]', line_user_id = ''
        where agency_id = $1 and id = $2 and state = 'waiting'
        returning set_config('synchronous_commit', 'off', true)
        """;
    database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, id, state)));
  }

  @Override
  public void later(long id, Duration wait, boolean replyUnclear) {
    String sql =
        """
        update outbox set
          not_before = now() + $3 * interval '1 millisecond', claimed_until = null,
          reply_unclear = $4
        where agency_id = $1 and id = $2 and state = 'waiting'
        """;
    Tuple values = Tuple.of(agency, id, wait.toMillis(), replyUnclear);
    database.call(pool -> pool.preparedQuery(sql).execute(values));
  }

  @Override
  public void tokenSpent(long id) {
    String sql =
        "update outbox set reply_token = null where agency_id = $1 and id = $2 and state = 'waiting'";
    database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, id)));
  }

  @Override
  public void hold(long id, HeldFor reason) {
    String sql =
        """
        update outbox set state = 'held', held_for = $3, claimed_until = null, reply_token = null
        where agency_id = $1 and id = $2 and state = 'waiting'
        """;
    database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, id, reason.code())));
  }
}
