package io.github.thamdai.store;

import io.github.thamdai.channel.line.LineEvent;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Ends LINE events that were taken too often, inside a transaction that also keeps the last word. */
final class AbandonedEvents {
  private AbandonedEvents() {}

  /** How many were ended. */
  static Future<Integer> end(
      SqlConnection tx,
      String agency,
      int attempts,
      Function<LineEvent, Optional<OutgoingDraft>> apology) {
    String sql =
        """
        with lost as (
          select webhook_event_id, payload::text as payload from line_event
          where agency_id = $1 and state = 'waiting' and attempts >= $2 and claimed_until < now()
          for update skip locked)
        update line_event e set state = 'given_up', payload = '{}'
        from lost
        where e.agency_id = $1 and e.webhook_event_id = lost.webhook_event_id
        returning e.webhook_event_id, e.person_key, lost.payload, e.received_at
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, attempts))
        .compose(
            rows -> {
              Future<?> told = Future.succeededFuture();
              for (Row row : rows) {
                LineEvent event = event(row);
                Optional<OutgoingDraft> last = apology.apply(event);
                if (last.isPresent()) {
                  told =
                      told.compose(
                          before -> OutboxRows.insert(tx, agency, event.id(), last.get(), Duration.ZERO));
                }
              }
              return told.map(x -> rows.size());
            });
  }

  private static LineEvent event(Row row) {
    return new LineEvent(
        row.getString("webhook_event_id"),
        row.getString("person_key"),
        row.getString("payload"),
        row.getOffsetDateTime("received_at").toInstant());
  }
}
