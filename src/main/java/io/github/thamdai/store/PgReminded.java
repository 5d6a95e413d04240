package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.casedesk.RemindStaff;
import io.github.thamdai.dialogue.casedesk.Reminded;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of one agency is told in LINE of due dates and of what is new, in PostgreSQL. */
public final class PgReminded implements Reminded {
  // Link and address are asked again each time: whoever was unlinked hears nothing more of the
  // office, and for whoever blocked the account nothing piles up.
  private static final String REACHED =
      """
      from due_reminder r
      join account a on (a.agency_id, a.id) = (r.agency_id, r.account_id)
      join line_account l on (l.agency_id, l.person_key, l.account_id)
        = (r.agency_id, r.conversation_id, r.account_id)
      join line_address w on (w.agency_id, w.person_key) = (r.agency_id, r.conversation_id)
      where r.agency_id = $1 and r.wanted and a.disabled_at is null
      """;

  private final Database database;
  private final String agency;

  public PgReminded(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  // Whoever wants none keeps their row: without one, nobody could tell them from the officers who
  // were linked before there was anything to be told, and who are told.
  static Future<?> write(SqlConnection tx, String agency, RemindStaff wish) {
    String sql =
        """
        insert into due_reminder (agency_id, account_id, channel, conversation_id, since, wanted)
        values ($1, $2, 'line', $3, $4, $5)
        on conflict (agency_id, account_id, channel)
          do update set conversation_id = excluded.conversation_id, wanted = excluded.wanted
        """;
    return tx.preparedQuery(sql)
        .execute(
            Tuple.of(agency, wish.account(), wish.person(), utc(wish.at()), wish.wanted()));
  }

  /**
   * Leaves a notice for the officers of a division who want to be told, inside the transaction of
   * what is new.
   *
   * @param from who brought it, and need not be told though they may be one of them
   */
  static Future<?> tell(
      SqlConnection tx, String agency, String division, Citizen from, String text, Instant at) {
    String sql =
        "insert into notice (agency_id, channel, conversation_id, text, at)"
            + " select r.agency_id, 'line', r.conversation_id, $3, $4 "
            + REACHED
            + "and a.division = $2 and not ($5 = 'line' and r.conversation_id = $6)";
    Tuple values =
        Tuple.of(agency, division, text, utc(at), from.channel(), from.conversation());
    return text.isBlank()
        ? Future.succeededFuture()
        : tx.preparedQuery(sql).execute(values);
  }

  /** As {@link #tell(SqlConnection, String, String, Citizen, String, Instant)}, of a colleague. */
  static Future<?> tell(
      SqlConnection tx,
      String agency,
      String division,
      @Nullable UUID from,
      String text,
      Instant at) {
    String sql =
        "insert into notice (agency_id, channel, conversation_id, text, at)"
            + " select r.agency_id, 'line', r.conversation_id, $3, $4 "
            + REACHED
            + "and a.division = $2 and a.id is distinct from $5";
    return text.isBlank()
        ? Future.succeededFuture()
        : tx.preparedQuery(sql).execute(Tuple.of(agency, division, text, utc(at), from));
  }

  @Override
  public List<Person> waiting(LocalDate day) {
    String sql =
        "select r.account_id, r.conversation_id, a.role, a.division "
            + REACHED
            + "and (r.last_on is null or r.last_on < $2)";
    return database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, day)))
        .stream()
        .map(PgReminded::person)
        .toList();
  }

  private static Person person(Row row) {
    boolean all = Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)) == Role.ADMIN;
    return new Person(
        row.getUUID("account_id"),
        row.getString("conversation_id"),
        all,
        row.getString("division"));
  }

  @Override
  public boolean remind(Person person, LocalDate day, String text, Instant at) {
    String sql =
        """
        update due_reminder set last_on = $4
        where agency_id = $1 and account_id = $2 and conversation_id = $3
          and (last_on is null or last_on < $4)
        """;
    Tuple values = Tuple.of(agency, person.account(), person.person(), day);
    return database.transact(
        tx ->
            tx.preparedQuery(sql)
                .execute(values)
                .compose(
                    rows ->
                        rows.rowCount() == 0
                            ? Future.succeededFuture(false)
                            : NoticeRows.inLine(tx, agency, person.person(), text, at)
                                .map(true)));
  }
}
