package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.casework.photo.Photos;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The photos of one agency in PostgreSQL. */
public final class PgPhotos implements Photos {
  private final Database database;
  private final String agency;

  public PgPhotos(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public UUID keep(Photo photo, Citizen citizen, Instant at) {
    String sql =
        """
        insert into attachment
          (agency_id, id, jpeg, width, height, channel, conversation_id, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)
        """;
    UUID id = UUID.randomUUID();
    Tuple values =
        Tuple.tuple()
            .addString(agency)
            .addUUID(id)
            .addBuffer(Buffer.buffer(photo.jpeg()))
            .addInteger(photo.width())
            .addInteger(photo.height())
            .addString(citizen.channel())
            .addString(citizen.conversation())
            .addOffsetDateTime(utc(at));
    database.call(pool -> pool.preparedQuery(sql).execute(values));
    return id;
  }

  @Override
  public boolean waits(UUID id, Citizen citizen) {
    String sql =
        """
        select 1 from attachment
        where agency_id = $1 and id = $2 and channel = $3 and conversation_id = $4
          and fiscal_year is null
        """;
    Tuple values = Tuple.of(agency, id, citizen.channel(), citizen.conversation());
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).size() == 1;
  }

  @Override
  public Optional<Photo> of(CaseNumber number, UUID id) {
    String sql =
        """
        select jpeg, width, height from attachment
        where agency_id = $1 and id = $2 and fiscal_year = $3 and no = $4
        """;
    Tuple values = Tuple.of(agency, id, number.fiscalYear(), number.no());
    return first(database.call(pool -> pool.preparedQuery(sql).execute(values)));
  }

  static Optional<Photo> first(RowSet<Row> rows) {
    return rows.stream()
        .findFirst()
        .map(
            row ->
                new Photo(
                    row.getBuffer("jpeg").getBytes(),
                    row.getInteger("width"),
                    row.getInteger("height")));
  }
}
