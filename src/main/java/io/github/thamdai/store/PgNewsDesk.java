package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.news.News;
import io.github.thamdai.casework.news.NewsDesk;
import io.github.thamdai.casework.news.NewsState;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The news of one agency in PostgreSQL. */
public final class PgNewsDesk implements NewsDesk {
  private static final String SELECT =
      """
      select b.id, b.subject, b.text, b.state, b.written_by, w.name as writer, b.written_at,
        c.name as confirmer, b.trouble,
        coalesce((select sum(recipients) from broadcast_part p
          where p.agency_id = b.agency_id and p.broadcast_id = b.id), 0)::integer as recipients,
        coalesce((select sum(recipients) from broadcast_part p
          where p.agency_id = b.agency_id and p.broadcast_id = b.id and p.state = 'sent'), 0)::integer
          as reached
      from broadcast b
      join account w on (w.agency_id, w.id) = (b.agency_id, b.written_by)
      left join account c on (c.agency_id, c.id) = (b.agency_id, b.confirmed_by)
      """;

  /** LINE takes so many ids in one call. */
  private static final int IDS_AT_ONCE = 500;

  private final Database database;
  private final String agency;

  public PgNewsDesk(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public long draft(String subject, String text, UUID by, Instant at) {
    String sql =
        """
        insert into broadcast (agency_id, subject, text, written_by, written_at)
        values ($1, $2, $3, $4, $5) returning id
        """;
    Tuple values = Tuple.of(agency, subject, text, by, utc(at));
    return database
        .call(pool -> pool.preparedQuery(sql).execute(values))
        .iterator()
        .next()
        .getLong("id");
  }

  @Override
  public List<News> recent() {
    String sql = SELECT + "where b.agency_id = $1 order by b.id desc limit 50";
    return database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency))).stream()
        .map(PgNewsDesk::news)
        .toList();
  }

  @Override
  public Optional<News> find(long id) {
    String sql = SELECT + "where b.agency_id = $1 and b.id = $2";
    return database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, id))).stream()
        .map(PgNewsDesk::news)
        .findFirst();
  }

  private static News news(Row row) {
    return new News(
        row.getLong("id"),
        row.getString("subject"),
        row.getString("text"),
        NewsState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getUUID("written_by"),
        row.getString("writer"),
        row.getOffsetDateTime("written_at").toInstant(),
        row.getString("confirmer"),
        row.getInteger("recipients"),
        row.getInteger("reached"),
        row.getString("trouble"));
  }

  @Override
  public int audience(String subject) {
    String sql =
        """
        select count(*)::integer from subscription s
        join line_address a on (a.agency_id, a.person_key) = (s.agency_id, s.person_key)
        where s.agency_id = $1 and s.subject = $2
        """;
    return database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, subject)))
        .iterator()
        .next()
        .getInteger(0);
  }

  @Override
  public boolean confirm(long id, UUID by, Instant at) {
    try {
      return database.transact(tx -> confirm(tx, id, by, at));
    } catch (NobodyLeft nobody) {
      return false;
    }
  }

  private Future<Boolean> confirm(SqlConnection tx, long id, UUID by, Instant at) {
    String sql =
        """
        update broadcast set state = 'sending', confirmed_by = $3, confirmed_at = $4
        where agency_id = $1 and id = $2 and state = 'draft' and written_by <> $3
        returning subject
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, id, by, utc(at)))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(false)
                    : parts(tx, id, rows.iterator().next().getString("subject"))
                        .compose(PgNewsDesk::unlessNobody));
  }

  // Everybody may have unsubscribed since the page was shown; it would be sending for ever.
  private static Future<Boolean> unlessNobody(RowSet<Row> parts) {
    return parts.rowCount() == 0
        ? Future.failedFuture(new NobodyLeft())
        : Future.succeededFuture(true);
  }

  /** Undoes the transaction: the news stays a draft. */
  private static final class NobodyLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NobodyLeft() {
      super(null, null, false, false);
    }
  }

  private Future<RowSet<Row>> parts(SqlConnection tx, long id, String subject) {
    String everybody =
        """
        insert into broadcast_part
          (agency_id, broadcast_id, no, line_user_ids, recipients, retry_key, not_before)
        values ($1, $2, 1, '[]', 0, gen_random_uuid(), now())
        """;
    String subscribers =
        """
        insert into broadcast_part
          (agency_id, broadcast_id, no, line_user_ids, recipients, retry_key, not_before)
        select $1, $2, part + 1, jsonb_agg(line_user_id), count(*), gen_random_uuid(), now()
        from (
          select a.line_user_id, (row_number() over (order by a.person_key) - 1) / $4 as part
          from subscription s
          join line_address a on (a.agency_id, a.person_key) = (s.agency_id, s.person_key)
          where s.agency_id = $1 and s.subject = $3) numbered
        group by part
        """;
    return subject.equals(News.EVERYBODY)
        ? tx.preparedQuery(everybody).execute(Tuple.of(agency, id))
        : tx.preparedQuery(subscribers).execute(Tuple.of(agency, id, subject, IDS_AT_ONCE));
  }

  @Override
  public boolean stop(long id, Instant at) {
    String sql =
        """
        update broadcast set state = 'stopped', ended_at = $3
        where agency_id = $1 and id = $2 and state in ('draft', 'sending')
        """;
    return database.transact(
        tx ->
            tx.preparedQuery(sql)
                .execute(Tuple.of(agency, id, utc(at)))
                .compose(
                    rows ->
                        rows.rowCount() == 0
                            ? Future.succeededFuture(false)
                            : PgNewsParts.closeRest(tx, agency, id).map(true)));
  }
}
