package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseEvent;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CasePlace;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.Coordinates;
import io.github.thamdai.casework.NewCase;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads cases, and writes a new one inside a transaction that writes more. */
final class CaseRows {
  static final String SELECT =
      """
      select c.*, array(
        select a.id from attachment a
        where (a.agency_id, a.fiscal_year, a.no) = (c.agency_id, c.fiscal_year, c.no)
        order by a.created_at, a.id) as photos
      from citizen_case c
      """;

  private CaseRows() {}

  /** The case, the first line of its history, and its photos. */
  static Future<?> insert(SqlConnection tx, String agency, NewCase opened) {
    String sql =
        """
        insert into citizen_case (agency_id, fiscal_year, no, category, division, what, place,
          latitude, longitude, outside, contact, consent_at, channel, conversation_id, received_at,
          reply_due, state, state_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'received',
          $15)
        """;
    Coordinates point = opened.place().point();
    Tuple values =
        Tuple.tuple()
            .addString(agency)
            .addInteger(opened.number().fiscalYear())
            .addInteger(opened.number().no())
            .addString(opened.category())
            .addString(opened.division())
            .addString(opened.what())
            .addString(opened.place().text())
            .addDouble(point == null ? null : point.latitude())
            .addDouble(point == null ? null : point.longitude())
            .addBoolean(opened.place().outside())
            .addString(opened.contact())
            .addOffsetDateTime(opened.consentAt() == null ? null : utc(opened.consentAt()))
            .addString(opened.citizen().channel())
            .addString(opened.citizen().conversation())
            .addOffsetDateTime(utc(opened.receivedAt()))
            .addLocalDate(opened.replyDue());
    CaseEvent first =
        new CaseEvent(
            1, CaseState.RECEIVED, opened.division(), "", "", null, opened.receivedAt());
    return tx.preparedQuery(sql)
        .execute(values)
        .compose(done -> addHistory(tx, agency, opened.number(), first, null))
        .compose(done -> attach(tx, agency, opened));
  }

  static Future<?> addHistory(
      SqlConnection tx, String agency, CaseNumber number, CaseEvent event, @Nullable UUID by) {
    String sql =
        """
        insert into case_history
          (agency_id, fiscal_year, no, seq, state, division, message, note, account_id, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;
    return tx.preparedQuery(sql)
        .execute(
            Tuple.tuple()
                .addString(agency)
                .addInteger(number.fiscalYear())
                .addInteger(number.no())
                .addInteger(event.seq())
                .addString(event.state().code())
                .addString(event.division())
                .addString(event.message())
                .addString(event.note())
                .addUUID(by)
                .addOffsetDateTime(utc(event.at())));
  }

  // Only what the same citizen sent, and only once: a ref is no key to other people's photos.
  private static Future<?> attach(SqlConnection tx, String agency, NewCase opened) {
    if (opened.photos().isEmpty()) {
      return Future.succeededFuture();
    }
    String sql =
        """
        update attachment set fiscal_year = $3, no = $4
        where agency_id = $1 and id = any($2) and fiscal_year is null
          and channel = $5 and conversation_id = $6
        """;
    return tx.preparedQuery(sql)
        .execute(
            Tuple.tuple()
                .addString(agency)
                .addArrayOfUUID(opened.photos().toArray(new UUID[0]))
                .addInteger(opened.number().fiscalYear())
                .addInteger(opened.number().no())
                .addString(opened.citizen().channel())
                .addString(opened.citizen().conversation()));
  }

  static List<Case> list(RowSet<Row> rows) {
    return rows.stream().map(CaseRows::of).toList();
  }

  static Case of(Row row) {
    Double latitude = row.getDouble("latitude");
    Double longitude = row.getDouble("longitude");
    OffsetDateTime consent = row.getOffsetDateTime("consent_at");
    return new Case(
        number(row),
        row.getString("category"),
        row.getString("division"),
        row.getString("what"),
        new CasePlace(
            row.getString("place"),
            latitude == null || longitude == null ? null : new Coordinates(latitude, longitude),
            row.getBoolean("outside")),
        List.of(row.getArrayOfUUIDs("photos")),
        row.getString("contact"),
        consent == null ? null : consent.toInstant(),
        new Citizen(row.getString("channel"), row.getString("conversation_id")),
        row.getOffsetDateTime("received_at").toInstant(),
        row.getLocalDate("reply_due"),
        CaseState.of(row.getString("state")).orElseThrow(),
        row.getOffsetDateTime("state_at").toInstant(),
        row.getInteger("version"));
  }

  static CaseNumber number(Row row) {
    return new CaseNumber(row.getInteger("fiscal_year"), row.getInteger("no"));
  }

  static CaseEvent event(Row row) {
    return new CaseEvent(
        row.getInteger("seq"),
        CaseState.of(row.getString("state")).orElseThrow(),
        row.getString("division"),
        row.getString("message"),
        row.getString("note"),
        row.getString("name"),
        row.getOffsetDateTime("at").toInstant());
  }
}
