package io.github.thamdai.store;

import io.github.thamdai.dialogue.Exchange;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one exchange inside a transaction that may write more, such as outgoing messages. */
final class ConversationRows {
  private ConversationRows() {}

  /**
   * Fails with {@link OvertakenException} when the version is no longer the current one, or
   * somebody else has done meanwhile what the turn wants done.
   */
  static Future<?> save(SqlConnection tx, String agency, Exchange exchange) {
    return saveTurn(tx, agency, exchange)
        .compose(saved -> EffectRows.write(tx, agency, exchange));
  }

  /** As {@link #save}, without what the turn wants done; its statements are sent at once. */
  static Future<?> saveTurn(SqlConnection tx, String agency, Exchange exchange) {
    int version = exchange.conversation().version();
    Future<Boolean> current =
        version == 0 ? insert(tx, agency, exchange) : update(tx, agency, exchange);
    Future<?> lines = transcript(tx, agency, exchange);
    // Lines of a turn that was overtaken fail too, but say less of why.
    return Future.join(current, lines)
        .transform(
            ended ->
                current.succeeded() && !current.result()
                    ? Future.failedFuture(new OvertakenException())
                    : current.compose(saved -> lines));
  }

  private static Future<Boolean> insert(SqlConnection tx, String agency, Exchange exchange) {
    String sql =
        """
        insert into conversation
          (agency_id, id, channel, person_key, state, version, created_at, touched_at)
        values ($1, $2, $3, $4, $5::text::jsonb, 1, $6, $6)
        on conflict do nothing
        """;
    Tuple values =
        Tuple.of(
            agency,
            exchange.conversation().id(),
            exchange.channel().code(),
            exchange.personKey(),
            StateJson.write(exchange.turn().state()),
            utc(exchange.at()));
    return tx.preparedQuery(sql).execute(values).map(rows -> rows.rowCount() == 1);
  }

  private static Future<Boolean> update(SqlConnection tx, String agency, Exchange exchange) {
    String sql =
        """
        update conversation set state = $4::text::jsonb, version = version + 1, touched_at = $5
        where agency_id = $1 and id = $2 and version = $3
        """;
    Tuple values =
        Tuple.of(
            agency,
            exchange.conversation().id(),
            exchange.conversation().version(),
            StateJson.write(exchange.turn().state()),
            utc(exchange.at()));
    return tx.preparedQuery(sql).execute(values).map(rows -> rows.rowCount() == 1);
  }

  private static Future<?> transcript(SqlConnection tx, String agency, Exchange exchange) {
    String sql =
        """
        insert into transcript
          (agency_id, conversation_id, seq, direction, text, outcome, source, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        """;
    // Each version holds two lines, so their numbers follow from it.
    int seq = exchange.conversation().version() * 2 + 1;
    var outcome = exchange.turn().outcome();
    String source = outcome.source() == null ? null : outcome.source().id();
    return tx.preparedQuery(sql)
        .executeBatch(
            List.of(
                line(agency, exchange, seq, "in", exchange.said(), null, null),
                line(
                    agency,
                    exchange,
                    seq + 1,
                    "out",
                    PlainReplies.of(exchange.turn()),
                    outcome.status().code(),
                    source)));
  }

  private static Tuple line(
      String agency,
      Exchange exchange,
      int seq,
      String direction,
      String text,
      @Nullable String outcome,
      @Nullable String source) {
    return Tuple.tuple()
        .addString(agency)
        .addString(exchange.conversation().id())
        .addInteger(seq)
        .addString(direction)
        .addString(text)
        .addString(outcome)
        .addString(source)
        .addOffsetDateTime(utc(exchange.at()));
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
