package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseEvent;
import io.github.thamdai.casework.CaseFilter;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.Cases;
import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.Queue;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases of one agency in PostgreSQL. */
public final class PgCases implements Cases {
  private static final String OPEN =
      """
      where c.agency_id = $1 and ($2::text is null or c.division = $2) and c.state = any($3)
      """;

  private final Database database;
  private final String agency;
  private final RunningNumbers numbers;

  public PgCases(Database database, String agency) {
    this.database = database;
    this.agency = agency;
    this.numbers = new RunningNumbers(database, agency, "case");
  }

  @Override
  public CaseNumber reserve(int fiscalYear) {
    return new CaseNumber(fiscalYear, numbers.next(fiscalYear));
  }

  @Override
  public Optional<Case> find(CaseNumber number) {
    String where = "where c.agency_id = $1 and c.fiscal_year = $2 and c.no = $3";
    return select(where, Tuple.of(agency, number.fiscalYear(), number.no())).stream().findFirst();
  }

  @Override
  public List<CaseEvent> history(CaseNumber number) {
    String sql =
        """
        select h.*, a.name from case_history h
        left join account a on (a.agency_id, a.id) = (h.agency_id, h.account_id)
        where h.agency_id = $1 and h.fiscal_year = $2 and h.no = $3
        order by h.seq
        """;
    Tuple values = Tuple.of(agency, number.fiscalYear(), number.no());
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).stream()
        .map(CaseRows::event)
        .toList();
  }

  @Override
  public List<Case> of(Citizen citizen) {
    if (citizen.forgotten()) {
      return List.of();
    }
    String where =
        """
        where c.agency_id = $1 and c.channel = $2 and c.conversation_id = $3
        order by c.received_at desc, c.no desc
        limit 20
        """;
    return select(where, Tuple.of(agency, citizen.channel(), citizen.conversation()));
  }

  @Override
  public List<Case> recent(String category, Instant from, Instant to) {
    String where =
        """
        where c.agency_id = $1 and c.category = $2 and c.received_at between $3 and $4
        order by c.received_at desc
        limit 200
        """;
    return select(where, Tuple.of(agency, category, utc(from), utc(to)));
  }

  @Override
  public List<Case> list(CaseFilter filter) {
    String where =
        """
        where c.agency_id = $1
          and ($2::text is null or c.division = $2)
          and ($3::text is null or c.state = $3)
          and (not $4 or c.state = any($5))
          and ($6::date is null or (c.reply_due < $6 and c.state = any($5)))
        order by c.received_at desc, c.no desc
        offset $7 limit $8
        """;
    CaseState state = filter.state();
    return select(
        where,
        Tuple.tuple()
            .addString(agency)
            .addString(filter.division())
            .addString(state == null ? null : state.code())
            .addBoolean(filter.openOnly())
            .addArrayOfString(openStates())
            .addLocalDate(filter.overdueOn())
            .addInteger(filter.skip())
            .addInteger(filter.limit()));
  }

  @Override
  public Queue<Case> open(@Nullable String division, int limit) {
    String front = OPEN + "order by c.reply_due, c.received_at, c.no limit $4";
    String all = "select count(*) from citizen_case c " + OPEN;
    int size =
        database
            .call(pool -> pool.preparedQuery(all).execute(openOf(division)))
            .iterator()
            .next()
            .getInteger(0);
    return new Queue<>(select(front, openOf(division).addInteger(limit)), size);
  }

  @Override
  public List<Case> openOf(@Nullable String division, int no) {
    return select(OPEN + "and c.no = $4", openOf(division).addInteger(no));
  }

  private Tuple openOf(@Nullable String division) {
    return Tuple.tuple()
        .addString(agency)
        .addString(division)
        .addArrayOfString(openStates());
  }

  private List<Case> select(String where, Tuple values) {
    return CaseRows.list(
        database.call(pool -> pool.preparedQuery(CaseRows.SELECT + where).execute(values)));
  }

  private static String[] openStates() {
    return List.of(CaseState.values()).stream()
        .filter(CaseState::open)
        .map(CaseState::code)
        .toArray(String[]::new);
  }

  @Override
  public boolean change(CaseChange change) {
    return database.transact(tx -> change(tx, agency, change));
  }

  @Override
  public boolean forgetCitizen(CaseChange remark) {
    return database.transact(
        tx ->
            change(tx, agency, remark)
                .compose(
                    changed ->
                        changed
                            ? ForgottenCitizen.erase(tx, agency, remark.number()).map(true)
                            : Future.succeededFuture(false)));
  }

  /** As {@link #change(CaseChange)}, inside a transaction that does more. */
  static Future<Boolean> change(SqlConnection tx, String agency, CaseChange change) {
    return update(tx, agency, change)
        .compose(
            version ->
                version == 0
                    ? Future.succeededFuture(false)
                    : record(tx, agency, change, version).map(true));
  }

  /** The new version; 0 when another change came first. */
  private static Future<Integer> update(SqlConnection tx, String agency, CaseChange change) {
    String sql =
        """
        update citizen_case set
          state = $6, division = $7, version = version + 1,
          state_at = case when state = $6 then state_at else $8 end,
          reply_due = coalesce($9, reply_due)
        where agency_id = $1 and fiscal_year = $2 and no = $3 and version = $4 and state = $5
        returning version
        """;
    Tuple values =
        Tuple.tuple()
            .addString(agency)
            .addInteger(change.number().fiscalYear())
            .addInteger(change.number().no())
            .addInteger(change.seen())
            .addString(change.from().code())
            .addString(change.to().code())
            .addString(change.division())
            .addOffsetDateTime(utc(change.at()))
            .addLocalDate(change.replyDue());
    return tx.preparedQuery(sql)
        .execute(values)
        .map(rows -> rows.rowCount() == 0 ? 0 : rows.iterator().next().getInteger("version"));
  }

  // Each version has its line of history, so the line's number is the version.
  private static Future<?> record(
      SqlConnection tx, String agency, CaseChange change, int version) {
    CaseEvent event =
        new CaseEvent(
            version,
            change.to(),
            change.division(),
            change.message(),
            change.note(),
            null,
            change.at());
    CaseNumber number = change.number();
    return CaseRows.addHistory(tx, agency, number, event, change.by())
        .compose(
            done ->
                NoticeRows.ofCase(
                    tx, agency, number.fiscalYear(), number.no(), change.notice(), change.at()))
        .compose(
            done ->
                PgReminded.tell(
                    tx, agency, change.division(), change.by(), change.told(), change.at()));
  }
}
