package io.github.thamdai.store;

import io.github.thamdai.casework.corruption.CorruptionReport;
import io.github.thamdai.casework.corruption.CorruptionReports;
import io.github.thamdai.casework.corruption.NewReport;
import io.github.thamdai.casework.corruption.ReportMessage;
import io.github.thamdai.casework.corruption.ReportState;
import io.github.thamdai.casework.photo.Photo;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports of corruption of one agency in PostgreSQL, in tables that lead nowhere else. */
public final class PgCorruptionReports implements CorruptionReports {
  private final Database database;
  private final String agency;

  public PgCorruptionReports(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public void keep(NewReport report, byte[] receiptDigest) {
    String sql =
        """
        insert into corruption_report (agency_id, id, receipt_hash, what, people, place, happened,
          contact, received_on, state, state_on)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'received', $9)
        """;
    Tuple values =
        Tuple.tuple()
            .addString(agency)
            .addUUID(report.id())
            .addBuffer(Buffer.buffer(receiptDigest))
            .addString(report.what())
            .addString(report.people())
            .addString(report.place())
            .addString(report.happened())
            .addString(report.contact())
            .addLocalDate(report.receivedOn());
    database.transact(
        tx -> tx.preparedQuery(sql).execute(values).compose(done -> photos(tx, report)));
  }

  private Future<?> photos(SqlConnection tx, NewReport report) {
    if (report.photos().isEmpty()) {
      return Future.succeededFuture();
    }
    String sql =
        """
        insert into corruption_photo (agency_id, report_id, id, jpeg, width, height)
        values ($1, $2, $3, $4, $5, $6)
        """;
    List<Tuple> rows =
        report.photos().stream()
            .map(
                photo ->
                    Tuple.of(
                        agency,
                        report.id(),
                        UUID.randomUUID(),
                        Buffer.buffer(photo.jpeg()),
                        photo.width(),
                        photo.height()))
            .toList();
    return tx.preparedQuery(sql).executeBatch(rows);
  }

  @Override
  public Optional<CorruptionReport> follow(byte[] receiptDigest) {
    return one("receipt_hash = $2", Tuple.of(agency, Buffer.buffer(receiptDigest)));
  }

  @Override
  public Optional<CorruptionReport> find(UUID id) {
    return one("id = $2", Tuple.of(agency, id));
  }

  private Optional<CorruptionReport> one(String condition, Tuple key) {
    String sql =
        """
        select r.*, array(
          select p.id from corruption_photo p
          where (p.agency_id, p.report_id) = (r.agency_id, r.id) order by p.id) as photos
        from corruption_report r where r.agency_id = $1 and\s"""
            + condition;
    return database.call(pool -> pool.preparedQuery(sql).execute(key)).stream()
        .findFirst()
        .map(row -> report(row, List.of(row.getArrayOfUUIDs("photos")), messages(row.getUUID("id"))));
  }

  private List<ReportMessage> messages(UUID report) {
    String sql =
        """
        select from_office, state, text, on_day from corruption_message
        where agency_id = $1 and report_id = $2 order by seq
        """;
    return database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, report)))
        .stream()
        .map(
            row ->
                new ReportMessage(
                    row.getBoolean("from_office"),
                    state(row),
                    row.getString("text"),
                    row.getLocalDate("on_day")))
        .toList();
  }

  @Override
  public List<CorruptionReport> all() {
    String sql =
        """
        select * from corruption_report where agency_id = $1
        order by state = 'closed', received_on desc, id
        """;
    return database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency))).stream()
        .map(row -> report(row, List.of(), List.of()))
        .toList();
  }

  private static CorruptionReport report(
      Row row, List<UUID> photos, List<ReportMessage> messages) {
    return new CorruptionReport(
        row.getUUID("id"),
        row.getString("what"),
        row.getString("people"),
        row.getString("place"),
        row.getString("happened"),
        row.getString("contact"),
        photos,
        row.getLocalDate("received_on"),
        state(row),
        messages);
  }

  private static ReportState state(Row row) {
    return ReportState.of(row.getString("state")).orElseThrow();
  }

  @Override
  public Optional<Photo> photo(UUID report, UUID photo) {
    String sql =
        """
        select jpeg, width, height from corruption_photo
        where agency_id = $1 and report_id = $2 and id = $3
        """;
    return PgPhotos.first(
        database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, report, photo))));
  }

  @Override
  public boolean add(byte[] receiptDigest, String text, LocalDate on) {
    String sql =
        """
        select id, state from corruption_report
        where agency_id = $1 and receipt_hash = $2 for update
        """;
    Tuple key = Tuple.of(agency, Buffer.buffer(receiptDigest));
    return database.transact(
        tx ->
            tx.preparedQuery(sql)
                .execute(key)
                .compose(
                    rows ->
                        rows.size() == 0
                            ? Future.succeededFuture(false)
                            : addMessage(tx, rows.iterator().next(), text, on)));
  }

  private Future<Boolean> addMessage(SqlConnection tx, Row report, String text, LocalDate on) {
    ReportMessage message = new ReportMessage(false, state(report), text, on);
    return message(tx, report.getUUID("id"), message, null).map(true);
  }

  @Override
  public boolean answer(
      UUID id, ReportState from, ReportState to, String text, UUID by, LocalDate on) {
    String sql =
        """
        update corruption_report set
          state = $4, state_on = case when state = $4 then state_on else $5 end
        where agency_id = $1 and id = $2 and state = $3
        """;
    Tuple values = Tuple.of(agency, id, from.code(), to.code(), on);
    return database.transact(
        tx ->
            tx.preparedQuery(sql)
                .execute(values)
                .compose(
                    rows ->
                        rows.rowCount() == 0
                            ? Future.succeededFuture(false)
                            : message(tx, id, new ReportMessage(true, to, text, on), by)
                                .map(true)));
  }

  // The report's row is locked by now, so two messages cannot take the same number.
  private Future<?> message(
      SqlConnection tx, UUID report, ReportMessage message, @Nullable UUID by) {
    String sql =
        """
        insert into corruption_message
          (agency_id, report_id, seq, from_office, state, text, account_id, on_day)
        select $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7
        from corruption_message where agency_id = $1 and report_id = $2
        """;
    return tx.preparedQuery(sql)
        .execute(
            Tuple.tuple()
                .addString(agency)
                .addUUID(report)
                .addBoolean(message.fromOffice())
                .addString(message.state().code())
                .addString(message.text())
                .addUUID(by)
                .addLocalDate(message.on()));
  }
}
