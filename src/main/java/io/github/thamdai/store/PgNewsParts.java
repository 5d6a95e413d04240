package io.github.thamdai.store;

import io.github.thamdai.channel.line.NewsParts;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;

/** Parts of news of one agency in PostgreSQL. Leases run on the database's clock. */
public final class PgNewsParts implements NewsParts {
  private final Database database;
  private final String agency;

  public PgNewsParts(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public List<Part> claim(Duration lease) {
    // One at a time for all instances: the office may stop between two parts, and LINE's rate is
    // kept without counting.
    String sql =
        """
        with due as (
          select p.broadcast_id, p.no from broadcast_part p
          join broadcast b on (b.agency_id, b.id) = (p.agency_id, p.broadcast_id)
          where p.agency_id = $1 and b.state = 'sending' and p.state = 'waiting'
            and p.not_before <= now() and (p.claimed_until is null or p.claimed_until < now())
            and not exists (select 1 from broadcast_part o
              where o.agency_id = $1 and o.state = 'waiting' and o.claimed_until > now())
          order by p.broadcast_id, p.no
          limit 1
          for update of p skip locked)
        update broadcast_part p set
          claimed_until = now() + $2 * interval '1 millisecond', attempts = attempts + 1
        from due, broadcast b
        where p.agency_id = $1 and (p.broadcast_id, p.no) = (due.broadcast_id, due.no)
          and b.agency_id = $1 and b.id = p.broadcast_id
        returning p.broadcast_id, p.no, b.text, p.line_user_ids::text as ids, p.retry_key,
          b.confirmed_at, p.attempts
        """;
    return database
        .transact(tx -> tx.preparedQuery(sql).execute(Tuple.of(agency, lease.toMillis())))
        .stream()
        .map(PgNewsParts::part)
        .toList();
  }

  private static Part part(Row row) {
    return new Part(
        row.getLong("broadcast_id"),
        row.getInteger("no"),
        row.getString("text"),
        new JsonArray(row.getString("ids")).stream().map(String::valueOf).toList(),
        row.getUUID("retry_key"),
        row.getOffsetDateTime("confirmed_at").toInstant(),
        row.getInteger("attempts"));
  }

  @Override
  public void sent(Part part) {
    String done =
        """
        update broadcast set state = 'sent', ended_at = now()
        where agency_id = $1 and id = $2 and state = 'sending'
          and not exists (select 1 from broadcast_part
            where agency_id = $1 and broadcast_id = $2 and state = 'waiting')
        """;
    database.transact(
        tx ->
            close(tx, part, "sent")
                .compose(x -> tx.preparedQuery(done).execute(Tuple.of(agency, part.news()))));
  }

  @Override
  public void failed(Part part, String trouble) {
    String ended =
        """
        update broadcast set state = 'failed', ended_at = now(), trouble = $3
        where agency_id = $1 and id = $2 and state = 'sending'
        """;
    database.transact(
        tx ->
            close(tx, part, "failed")
                .compose(
                    x ->
                        tx.preparedQuery(ended)
                            .execute(Tuple.of(agency, part.news(), trouble)))
                .compose(x -> closeRest(tx, agency, part.news())));
  }

  /** The parts that will not be sent any more; one in somebody's hands is closed by them. */
  static Future<?> closeRest(SqlConnection tx, String agency, long news) {
    String sql =
        """
        update broadcast_part set state = 'failed', line_user_ids = '[]'
        where agency_id = $1 and broadcast_id = $2 and state = 'waiting'
          and (claimed_until is null or claimed_until < now())
        """;
    return tx.preparedQuery(sql).execute(Tuple.of(agency, news));
  }

  // Whom it reached is counted; who they are is no longer needed.
  private Future<?> close(SqlConnection tx, Part part, String state) {
    String sql =
        """
        update broadcast_part set state = $4, line_user_ids = '[]', claimed_until = null
        where agency_id = $1 and broadcast_id = $2 and no = $3
        """;
    return tx.preparedQuery(sql).execute(Tuple.of(agency, part.news(), part.no(), state));
  }

  @Override
  public void later(Part part, Duration wait) {
    String sql =
        """
        update broadcast_part set
          not_before = now() + $4 * interval '1 millisecond', claimed_until = null
        where agency_id = $1 and broadcast_id = $2 and no = $3
        """;
    Tuple values = Tuple.of(agency, part.news(), part.no(), wait.toMillis());
    database.call(pool -> pool.preparedQuery(sql).execute(values));
  }
}
