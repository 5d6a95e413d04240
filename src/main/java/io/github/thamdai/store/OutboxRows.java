package io.github.thamdai.store;

import io.github.thamdai.channel.line.OutgoingDraft;
import io.github.thamdai.channel.line.OutgoingMessages;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Adds outgoing messages inside a transaction that also saves what they answer. */
final class OutboxRows {
  private OutboxRows() {}

  /**
   * Adds messages that wait to be sent.
   *
   * @param lease how long they are taken by the caller, unless others of their recipient wait, which
   *     go first; zero leaves them waiting
   * @return the messages if they were taken
   */
  static Future<Optional<OutgoingMessages>> insert(
      SqlConnection tx, String agency, String eventId, OutgoingDraft draft, Duration lease) {
    String sql =
        """
        insert into outbox (agency_id, webhook_event_id, line_user_id, reply_token, reply_until,
          retry_key, messages, not_before, created_at, attempts, claimed_until)
        select $1, $2, $3, $4, $5, $6, $7::text::jsonb, now(), now(),
          case when taken then 1 else 0 end,
          case when taken then now() + $8 * interval '1 millisecond' end
        from (
          select $8 > 0 and not exists (
            select 1 from outbox earlier
            where earlier.agency_id = $1 and earlier.line_user_id = $3
              and earlier.state = 'waiting' and earlier.attempts < 2
              and (earlier.not_before <= now()) is true
            offset 0) as taken) as now
        returning id, attempts, created_at
        """;
    Instant until = draft.replyUntil();
    return tx.preparedQuery(sql)
        .execute(
            Tuple.tuple()
                .addString(agency)
                .addString(eventId)
                .addString(draft.to())
                .addString(draft.replyToken())
                .addOffsetDateTime(until == null ? null : ConversationRows.utc(until))
                .addUUID(draft.retryKey())
                .addString(draft.messages())
                .addLong(lease.toMillis()))
        .map(rows -> taken(rows.iterator().next(), draft));
  }

  private static Optional<OutgoingMessages> taken(Row row, OutgoingDraft draft) {
    int attempts = row.getInteger("attempts");
    return attempts == 0
        ? Optional.empty()
        : Optional.of(
            new OutgoingMessages(
                row.getLong("id"),
                draft,
                attempts,
                false,
                row.getOffsetDateTime("created_at").toInstant()));
  }
}
