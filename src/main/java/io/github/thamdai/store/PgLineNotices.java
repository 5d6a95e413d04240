package io.github.thamdai.store;

import io.github.thamdai.channel.line.LineNotices;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Hands the notices of one agency to its LINE outbox, both in PostgreSQL. */
public final class PgLineNotices implements LineNotices {
  private final Database database;
  private final String agency;

  public PgLineNotices(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public int hand(int limit, UnaryOperator<String> messages) {
    String sql =
        """
        with due as (
          select n.id, a.line_user_id from notice n
          join line_address a on (a.agency_id, a.person_key) = (n.agency_id, n.conversation_id)
          where n.agency_id = $1 and n.channel = 'line' and n.handed_at is null
          order by n.id
          limit $2
          for update of n skip locked)
        update notice set handed_at = now() from due
        where notice.agency_id = $1 and notice.id = due.id
        returning notice.id, notice.text, due.line_user_id
        """;
    return database.transact(
        tx ->
            tx.preparedQuery(sql)
                .execute(Tuple.of(agency, limit))
                .compose(rows -> enqueue(tx, rows, messages).map(x -> rows.size())));
  }

  private Future<?> enqueue(SqlConnection tx, RowSet<Row> rows, UnaryOperator<String> messages) {
    Future<?> done = Future.succeededFuture();
    for (Row row : rows) {
      OutgoingDraft push =
          OutgoingDraft.unasked(
              row.getString("line_user_id"), messages.apply(row.getString("text")));
      String about = "notice-" + row.getLong("id");
      done = done.compose(before -> OutboxRows.insert(tx, agency, about, push, Duration.ZERO));
    }
    return done;
  }
}
