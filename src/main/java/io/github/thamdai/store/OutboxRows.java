package io.github.thamdai.store;

import io.github.thamdai.channel.line.OutgoingDraft;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;

/** Adds outgoing messages inside a transaction that also saves what they answer. */
final class OutboxRows {
  private OutboxRows() {}

  static Future<?> insert(SqlConnection tx, String agency, String eventId, OutgoingDraft draft) {
    String sql =
        """
        insert into outbox (agency_id, webhook_event_id, line_user_id, reply_token, reply_until,
          retry_key, messages, not_before, created_at)
        values ($1, $2, $3, $4, $5, $6, $7::text::jsonb, now(), now())
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
                .addString(draft.messages()));
  }
}
