package io.github.thamdai.store;

import io.github.thamdai.casework.notice.Notice;
import io.github.thamdai.casework.notice.Notices;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/** The notices of one agency to conversations on the web, in PostgreSQL. */
public final class PgNotices implements Notices {
  private final Database database;
  private final String agency;

  public PgNotices(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public List<Notice> since(String conversation, long after) {
    String sql =
        """
        select id, text, at from notice
        where agency_id = $1 and conversation_id = $2 and channel = 'web' and id > $3
        order by id
        limit 20
        """;
    Tuple values = Tuple.of(agency, conversation, after);
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).stream()
        .map(
            row ->
                new Notice(
                    row.getLong("id"),
                    row.getString("text"),
                    row.getOffsetDateTime("at").toInstant()))
        .toList();
  }
}
