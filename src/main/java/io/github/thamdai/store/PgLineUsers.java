package io.github.thamdai.store;

import static io.github.thamdai.store.AccountRow.bytes;
import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.dialogue.casedesk.LinkAccount;
import io.github.thamdai.dialogue.casedesk.RemindStaff;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.LineUsers;
import io.github.thamdai.security.Secret;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The links between LINE users and accounts of one agency in PostgreSQL. */
public final class PgLineUsers implements LineUsers {
  private final Database database;
  private final String agency;

  public PgLineUsers(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public void offerCode(UUID account, Secret.Digest code, Instant expires) {
    String sql =
        """
        insert into line_link_code (agency_id, code_hash, account_id, expires_at)
        values ($1, $2, $3, $4)
        on conflict (agency_id, account_id)
          do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at
        """;
    database.call(
        pool ->
            pool.preparedQuery(sql).execute(Tuple.of(agency, bytes(code), account, utc(expires))));
  }

  @Override
  public boolean offered(Secret.Digest code, Instant now) {
    String sql =
        """
        select 1 from line_link_code c join account a on (a.agency_id, a.id) = (c.agency_id, c.account_id)
        where c.agency_id = $1 and c.code_hash = $2 and c.expires_at > $3 and a.disabled_at is null
        """;
    return database
            .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, bytes(code), utc(now))))
            .size()
        == 1;
  }

  /**
   * Uses up the code and links its account to the person inside the transaction of a turn; an older
   * link of the person is replaced. Whoever links is told of due dates and of what is new for them,
   * until they say otherwise. False when the code was used up meanwhile.
   */
  static Future<Boolean> link(SqlConnection tx, String agency, LinkAccount link) {
    String sql =
        """
        with used as (
          delete from line_link_code c using account a
          where c.agency_id = $1 and c.code_hash = $2 and c.expires_at > $3
            and (a.agency_id, a.id) = (c.agency_id, c.account_id) and a.disabled_at is null
          returning a.id
        ), linked as (
          insert into line_account (agency_id, person_key, account_id, linked_at)
          select $1, $4, id, $3 from used
          on conflict (agency_id, person_key)
            do update set account_id = excluded.account_id, linked_at = excluded.linked_at
        )
        select * from used
        """;
    Secret.Digest code = new Secret(link.code()).digest();
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, bytes(code), utc(link.at()), link.conversation()))
        .compose(
            rows ->
                rows.size() == 0
                    ? Future.succeededFuture(false)
                    : PgReminded.write(tx, agency, wish(rows.iterator().next(), link)).map(true));
  }

  private static RemindStaff wish(Row used, LinkAccount link) {
    return new RemindStaff(used.getUUID("id"), link.conversation(), true, link.at());
  }

  @Override
  public Optional<Account> accountOf(String personKey) {
    String sql =
        "select"
            + AccountRow.COLUMNS
            + """
            from line_account l join account a on (a.agency_id, a.id) = (l.agency_id, l.account_id)
            where l.agency_id = $1 and l.person_key = $2 and a.disabled_at is null
            """;
    return AccountRow.first(
        database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, personKey))));
  }

  @Override
  public int count(UUID account) {
    String sql = "select count(*) from line_account where agency_id = $1 and account_id = $2";
    return database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, account)))
        .iterator()
        .next()
        .getInteger(0);
  }

  @Override
  public Map<UUID, Integer> counts() {
    String sql =
        """
        select account_id, count(*)::integer as users from line_account
        where agency_id = $1 group by account_id
        """;
    Map<UUID, Integer> counts = new HashMap<>();
    for (Row row : database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))) {
      counts.put(row.getUUID("account_id"), row.getInteger("users"));
    }
    return counts;
  }

  @Override
  public void unlinkAll(UUID account) {
    String sql = "delete from line_account where agency_id = $1 and account_id = $2";
    database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, account)));
  }
}
