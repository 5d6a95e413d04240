package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.casedesk.KeepRating;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;

/** Keeps a rating inside the transaction of the turn that brought it. */
final class RatingRows {
  private RatingRows() {}

  /** Instead of what the same person thought of the same thing before, in the same month. */
  static Future<?> keep(SqlConnection tx, String agency, KeepRating kept) {
    Rating rating = kept.rating();
    LocalDate month = OfficeTime.day(rating.at()).withDayOfMonth(1);
    String sql =
        """
        insert into rating
          (agency_id, id, kind, about, topic, useful, why, comment, channel, at, opinion)
        select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
          sha256(k.key || convert_to($9 || ' ' || $12 || ' ' || $3 || ' ' || $13, 'UTF8'))
        from rating_key k where k.agency_id = $1 and k.month = $11
        on conflict (agency_id, opinion) do update set
          about = excluded.about, topic = excluded.topic, useful = excluded.useful,
          why = excluded.why, comment = excluded.comment, at = excluded.at
        """;
    Tuple values =
        Tuple.tuple()
            .addString(agency)
            .addUUID(rating.id())
            .addString(rating.kind().code())
            .addString(rating.about())
            .addString(rating.topic())
            .addBoolean(rating.useful())
            .addString(rating.why())
            .addString(rating.comment())
            .addString(rating.channel())
            .addOffsetDateTime(utc(rating.at()))
            .addLocalDate(month)
            .addString(kept.by())
            .addString(kept.of());
    return keyOf(tx, agency, month).compose(made -> tx.preparedQuery(sql).execute(values));
  }

  private static Future<?> keyOf(SqlConnection tx, String agency, LocalDate month) {
    String sql =
        """
        insert into rating_key (agency_id, month, key)
        values ($1, $2, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
        on conflict do nothing
        """;
    return tx.preparedQuery(sql).execute(Tuple.of(agency, month));
  }
}
