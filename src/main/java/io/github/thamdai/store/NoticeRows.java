package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;

/** Leaves notices for citizens inside the transaction of what they are told about. */
final class NoticeRows {
  private NoticeRows() {}

  /** For the citizen of a case; nobody is told when the citizen was forgotten or there is no text. */
  static Future<?> ofCase(
      SqlConnection tx, String agency, int fiscalYear, int no, String text, Instant at) {
    String sql =
        """
        insert into notice (agency_id, channel, conversation_id, text, at)
        select agency_id, channel, conversation_id, $4, $5 from citizen_case
        where agency_id = $1 and fiscal_year = $2 and no = $3 and conversation_id <> ''
        """;
    return insert(tx, sql, agency, fiscalYear, no, text, at);
  }

  /** As {@link #ofCase}, for the citizen who asked a question. */
  static Future<?> ofQuestion(
      SqlConnection tx, String agency, int fiscalYear, int no, String text, Instant at) {
    String sql =
        """
        insert into notice (agency_id, channel, conversation_id, text, at)
        select agency_id, channel, conversation_id, $4, $5 from citizen_question
        where agency_id = $1 and fiscal_year = $2 and no = $3 and conversation_id <> ''
        """;
    return insert(tx, sql, agency, fiscalYear, no, text, at);
  }

  /** For a person of LINE. */
  static Future<?> inLine(
      SqlConnection tx, String agency, String person, String text, Instant at) {
    String sql =
        """
        insert into notice (agency_id, channel, conversation_id, text, at)
        values ($1, 'line', $2, $3, $4)
        """;
    return text.isBlank()
        ? Future.succeededFuture()
        : tx.preparedQuery(sql).execute(Tuple.of(agency, person, text, utc(at)));
  }

  private static Future<?> insert(
      SqlConnection tx, String sql, String agency, int fiscalYear, int no, String text, Instant at) {
    return text.isBlank()
        ? Future.succeededFuture()
        : tx.preparedQuery(sql).execute(Tuple.of(agency, fiscalYear, no, text, utc(at)));
  }
}
