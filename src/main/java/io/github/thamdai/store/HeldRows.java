package io.github.thamdai.store;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Takes messages that were held for a recipient out of the outbox. */
final class HeldRows {
  private HeldRows() {}

  /** The oldest that go out together, as JSON arrays of at most {@code most} messages in all. */
  static Future<List<String>> take(SqlConnection tx, String agency, String to, int most) {
    String sql =
        """
        select id, messages::text as messages from outbox
        where agency_id = $1 and line_user_id = $2 and state = 'held'
        order by id limit $3
        for update
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, to, most))
        .compose(
            rows -> {
              List<Long> ids = new ArrayList<>();
              List<String> taken = new ArrayList<>();
              int count = 0;
              for (Row row : rows) {
                String messages = row.getString("messages");
                count += new JsonArray(messages).size();
                if (count > most) {
                  break;
                }
                ids.add(row.getLong("id"));
                taken.add(messages);
              }
              return close(tx, agency, ids).map(taken);
            });
  }

  private static Future<?> close(SqlConnection tx, String agency, List<Long> ids) {
    String sql =
        """
        update outbox set state = 'sent', sent_at = now(), messages = '[]', line_user_id = ''
        where agency_id = $1 and id = any($2)
        """;
    Tuple values = Tuple.tuple().addString(agency).addArrayOfLong(ids.toArray(Long[]::new));
    return tx.preparedQuery(sql).execute(values);
  }
}
