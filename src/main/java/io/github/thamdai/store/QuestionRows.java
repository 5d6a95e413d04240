package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.casework.question.QuestionState;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads questions, and writes a new one inside a transaction that writes more. */
final class QuestionRows {
  /** Lines of the conversation that go with a question: three turns. */
  private static final int CONTEXT_LINES = 6;

  private QuestionRows() {}

  /**
   * The question with the last lines of its conversation before {@code began}. The line in of a turn
   * stands just before its line out, which tells the source.
   *
   * @param apart ids of sources whose turns are left out
   */
  static Future<?> insert(
      SqlConnection tx, String agency, NewQuestion asked, Instant began, Set<String> apart) {
    String sql =
        """
        insert into citizen_question (agency_id, fiscal_year, no, question, context, division,
          about, contact, channel, conversation_id, asked_at, reply_due)
        values ($1, $2, $3, $4,
          array(
            select line from (
              select seq, direction || ' ' || text as line from transcript t
              where agency_id = $1 and conversation_id = $9 and text <> '' and at < $13
                and not exists (
                  select 1 from transcript o
                  where o.agency_id = $1 and o.conversation_id = $9 and o.source = any($14)
                    and o.seq = case t.direction when 'in' then t.seq + 1 else t.seq end)
              order by seq desc limit $12) as last
            order by seq),
          $5, $6, $7, $8, $9, $10, $11)
        """;
    return tx.preparedQuery(sql)
        .execute(
            Tuple.tuple()
                .addString(agency)
                .addInteger(asked.number().fiscalYear())
                .addInteger(asked.number().no())
                .addString(asked.text())
                .addString(asked.division())
                .addString(asked.about())
                .addString(asked.contact())
                .addString(asked.citizen().channel())
                .addString(asked.citizen().conversation())
                .addOffsetDateTime(utc(asked.askedAt()))
                .addLocalDate(asked.replyDue())
                .addInteger(CONTEXT_LINES)
                .addOffsetDateTime(utc(began))
                .addArrayOfString(apart.toArray(String[]::new)));
  }

  static CitizenQuestion of(Row row) {
    OffsetDateTime answeredAt = row.getOffsetDateTime("answered_at");
    return new CitizenQuestion(
        new QuestionNumber(row.getInteger("fiscal_year"), row.getInteger("no")),
        row.getString("question"),
        List.of(row.getArrayOfStrings("context")),
        row.getString("division"),
        row.getString("about"),
        row.getString("contact"),
        new Citizen(row.getString("channel"), row.getString("conversation_id")),
        row.getOffsetDateTime("asked_at").toInstant(),
        row.getLocalDate("reply_due"),
        QuestionState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("answer"),
        row.getString("name"),
        answeredAt == null ? null : answeredAt.toInstant(),
        row.getString("faq"));
  }
}
