package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.dialogue.casedesk.Subscribe;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** Begins and ends subscriptions inside the transaction of a turn. */
final class SubscriptionRows {
  private SubscriptionRows() {}

  static Future<?> write(SqlConnection tx, String agency, Subscribe change) {
    if (change.wanted()) {
      String sql =
          """
          insert into subscription (agency_id, person_key, subject, since)
          values ($1, $2, $3, $4)
          on conflict do nothing
          """;
      Tuple values =
          Tuple.of(agency, change.conversation(), change.subject(), utc(change.at()));
      return tx.preparedQuery(sql).execute(values);
    }
    String sql =
        """
        delete from subscription
        where agency_id = $1 and person_key = $2 and ($3 = '' or subject = $3)
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, change.conversation(), change.subject()));
  }
}
