package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.Queue;
import io.github.thamdai.casework.question.CitizenQuestion;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.casework.question.Questions;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions to staff of one agency in PostgreSQL. */
public final class PgQuestions implements Questions {
  private static final String SELECT =
      """
      select q.*, a.name from citizen_question q
      left join account a on (a.agency_id, a.id) = (q.agency_id, q.answered_by)
      """;

  private static final String WAITING =
      """
      where q.agency_id = $1 and ($2::text is null or q.division = $2) and q.state = 'waiting'
      """;

  private static final Duration CLAIM = Duration.ofMinutes(10);

  private final Database database;
  private final String agency;
  private final RunningNumbers numbers;

  public PgQuestions(Database database, String agency) {
    this.database = database;
    this.agency = agency;
    this.numbers = new RunningNumbers(database, agency, "question");
  }

  @Override
  public QuestionNumber reserve(int fiscalYear) {
    return new QuestionNumber(fiscalYear, numbers.next(fiscalYear));
  }

  @Override
  public List<CitizenQuestion> list(
      QuestionState state, @Nullable String division, int skip, int limit) {
    String where =
        """
        where q.agency_id = $1 and q.state = $2 and ($3::text is null or q.division = $3)
        order by
          case when q.state = 'waiting' then q.asked_at end, q.answered_at desc, q.no
        offset $4 limit $5
        """;
    Tuple values = Tuple.of(agency, state.code()).addString(division);
    return select(where, values.addInteger(skip).addInteger(limit));
  }

  @Override
  public Queue<CitizenQuestion> waiting(@Nullable String division, int limit) {
    String front = WAITING + "order by q.reply_due, q.asked_at, q.no limit $3";
    String all = "select count(*) from citizen_question q " + WAITING;
    Tuple whose = Tuple.of(agency).addString(division);
    int size =
        database
            .call(pool -> pool.preparedQuery(all).execute(whose))
            .iterator()
            .next()
            .getInteger(0);
    return new Queue<>(
        select(front, Tuple.of(agency).addString(division).addInteger(limit)), size);
  }

  @Override
  public List<CitizenQuestion> waitingOf(@Nullable String division, int no) {
    return select(
        WAITING + "and q.no = $3", Tuple.of(agency).addString(division).addInteger(no));
  }

  @Override
  public Optional<CitizenQuestion> find(QuestionNumber number) {
    String where = "where q.agency_id = $1 and q.fiscal_year = $2 and q.no = $3";
    return select(where, key(number)).stream().findFirst();
  }

  private List<CitizenQuestion> select(String where, Tuple values) {
    return database.call(pool -> pool.preparedQuery(SELECT + where).execute(values)).stream()
        .map(QuestionRows::of)
        .toList();
  }

  @Override
  public Optional<CitizenQuestion> waiting(Citizen citizen, String text) {
    String where =
        """
        where q.agency_id = $1 and q.channel = $2 and q.conversation_id = $3
          and q.state = 'waiting' and q.question = $4
        limit 1
        """;
    return select(where, Tuple.of(agency, citizen.channel(), citizen.conversation(), text))
        .stream()
        .findFirst();
  }

  @Override
  public boolean answer(
      QuestionNumber number, String answer, String notice, UUID by, Instant at) {
    return database.transact(tx -> answer(tx, agency, number, answer, notice, by, at));
  }

  /** As {@link #answer(QuestionNumber, String, String, UUID, Instant)}, inside a transaction. */
  static Future<Boolean> answer(
      SqlConnection tx,
      String agency,
      QuestionNumber number,
      String answer,
      String notice,
      UUID by,
      Instant at) {
    String sql =
        """
        update citizen_question set
          state = 'answered', answer = $4, answered_by = $5, answered_at = $6
        where agency_id = $1 and fiscal_year = $2 and no = $3 and state = 'waiting'
        """;
    Tuple values =
        Tuple.of(agency, number.fiscalYear(), number.no(), answer, by, utc(at));
    return tx.preparedQuery(sql)
        .execute(values)
        .compose(
            rows ->
                rows.rowCount() == 0
                    ? Future.succeededFuture(false)
                    : NoticeRows.ofQuestion(
                            tx, agency, number.fiscalYear(), number.no(), notice, at)
                        .map(true));
  }

  @Override
  public boolean hand(QuestionNumber number, String division) {
    String sql =
        """
        update citizen_question set division = $4
        where agency_id = $1 and fiscal_year = $2 and no = $3 and state = 'waiting'
        """;
    return changes(sql, key(number).addString(division));
  }

  @Override
  public boolean claim(QuestionNumber number, UUID by, Instant at) {
    // Who took it may have died over it: after a while it is anybody's again.
    String sql =
        """
        update citizen_question set published_by = $4, published_at = $5
        where agency_id = $1 and fiscal_year = $2 and no = $3 and state = 'answered'
          and (published_at is null or published_at < $6)
        """;
    Tuple values = key(number).addUUID(by).addOffsetDateTime(utc(at));
    return changes(sql, values.addOffsetDateTime(utc(at.minus(CLAIM))));
  }

  @Override
  public void release(QuestionNumber number) {
    String sql =
        """
        update citizen_question set published_by = null, published_at = null
        where agency_id = $1 and fiscal_year = $2 and no = $3 and state = 'answered'
        """;
    changes(sql, key(number));
  }

  @Override
  public boolean published(QuestionNumber number, String faq, UUID by, Instant at) {
    String sql =
        """
        update citizen_question set
          state = 'published', faq = $4, published_by = $5, published_at = $6
        where agency_id = $1 and fiscal_year = $2 and no = $3 and state = 'answered'
        """;
    return changes(sql, key(number).addString(faq).addUUID(by).addOffsetDateTime(utc(at)));
  }

  private boolean changes(String sql, Tuple values) {
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).rowCount() == 1;
  }

  private Tuple key(QuestionNumber number) {
    return Tuple.of(agency, number.fiscalYear(), number.no());
  }
}
