package io.github.thamdai.store;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.dialogue.ConversationState;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/**
 * Erases who brought a case, inside a transaction: from the case, and from whatever else their
 * conversation left behind. Words of the case, its history, and answers given to others stay.
 */
final class ForgottenCitizen {
  private ForgottenCitizen() {}

  static Future<?> erase(SqlConnection tx, String agency, CaseNumber number) {
    String who =
        """
        select channel, conversation_id from citizen_case
        where agency_id = $1 and fiscal_year = $2 and no = $3 and conversation_id <> ''
        """;
    Tuple key = Tuple.of(agency, number.fiscalYear(), number.no());
    return tx.preparedQuery(who)
        .execute(key)
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture()
                    : leftBehind(tx, agency, rows.iterator().next()))
        .compose(done -> ofCase(tx, key));
  }

  private static Future<?> ofCase(SqlConnection tx, Tuple key) {
    String sql =
        """
        update citizen_case set contact = '', consent_at = null, conversation_id = ''
        where agency_id = $1 and fiscal_year = $2 and no = $3
        """;
    String photos =
        "delete from attachment where agency_id = $1 and fiscal_year = $2 and no = $3";
    return tx.preparedQuery(sql)
        .execute(key)
        .compose(done -> tx.preparedQuery(photos).execute(key));
  }

  private static Future<?> leftBehind(SqlConnection tx, String agency, Row citizen) {
    String notices =
        "delete from notice where agency_id = $1 and channel = $2 and conversation_id = $3";
    String photos =
        """
        delete from attachment
        where agency_id = $1 and channel = $2 and conversation_id = $3 and fiscal_year is null
        """;
    String questions =
        """
        update citizen_question set contact = '', context = '{}',
          -- who still waits for an answer is told it
          conversation_id = case when state = 'waiting' then conversation_id else '' end
        where agency_id = $1 and channel = $2 and conversation_id = $3
        """;
    // The version goes up, so that a turn worked out meanwhile cannot bring the old state back.
    String state =
        """
        update conversation set version = version + 1, state = $4::text::jsonb
        where agency_id = $1 and channel = $2 and id = $3
        """;
    String said =
        """
        update transcript set text = ''
        where agency_id = $1 and conversation_id = $2
        """;
    String conversation = citizen.getString("conversation_id");
    Tuple person = Tuple.of(agency, citizen.getString("channel"), conversation);
    Tuple emptied =
        Tuple.of(
            agency,
            citizen.getString("channel"),
            conversation,
            StateJson.write(ConversationState.EMPTY));
    return tx.preparedQuery(notices)
        .execute(person)
        .compose(done -> tx.preparedQuery(photos).execute(person))
        .compose(done -> tx.preparedQuery(questions).execute(person))
        .compose(done -> tx.preparedQuery(state).execute(emptied))
        .compose(done -> tx.preparedQuery(said).execute(Tuple.of(agency, conversation)));
  }
}
