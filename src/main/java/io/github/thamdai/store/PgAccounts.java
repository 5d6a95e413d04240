package io.github.thamdai.store;

import static io.github.thamdai.store.AccountRow.bytes;
import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.security.Account;
import io.github.thamdai.security.Accounts;
import io.github.thamdai.security.Secret;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The accounts of one agency in PostgreSQL. */
public final class PgAccounts implements Accounts {
  private final Database database;
  private final String agency;

  public PgAccounts(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public boolean create(Account account, Secret.Digest link, Instant now, Instant expires) {
    return database.transact(
        tx ->
            insert(tx, account, now)
                .compose(
                    fresh ->
                        fresh
                            ? insertLink(tx, account.id(), link, expires)
                            : Future.succeededFuture(false)));
  }

  private Future<Boolean> insert(SqlConnection tx, Account account, Instant now) {
    String sql =
        """
        insert into account (agency_id, id, name, role, division, created_at)
        values ($1, $2, $3, $4, $5, $6)
        on conflict do nothing
        """;
    String role = account.role().name().toLowerCase(Locale.ROOT);
    return tx.preparedQuery(sql)
        .execute(
            Tuple.of(
                agency, account.id(), account.name(), role, account.division(), utc(now)))
        .map(rows -> rows.rowCount() == 1);
  }

  private Future<Boolean> insertLink(
      SqlConnection tx, UUID account, Secret.Digest link, Instant expires) {
    String sql =
        """
        insert into sign_in_link (agency_id, token_hash, account_id, expires_at)
        select agency_id, $3, id, $4 from account
        where agency_id = $1 and id = $2 and disabled_at is null
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, account, bytes(link), utc(expires)))
        .map(rows -> rows.rowCount() == 1);
  }

  @Override
  public boolean issueLink(UUID account, Secret.Digest link, Instant expires) {
    String sql =
        """
        delete from sign_in_link where agency_id = $1 and account_id = $2 and used_at is null
        """;
    return database.transact(
        tx ->
            tx.preparedQuery(sql)
                .execute(Tuple.of(agency, account))
                .compose(done -> insertLink(tx, account, link, expires)));
  }

  @Override
  public List<Account> all() {
    String sql =
        "select" + AccountRow.COLUMNS + "from account a where agency_id = $1 order by name";
    List<Account> accounts = new ArrayList<>();
    database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))
        .forEach(row -> accounts.add(AccountRow.of(row)));
    return accounts;
  }

  @Override
  public Optional<Account> find(UUID id) {
    String sql =
        "select" + AccountRow.COLUMNS + "from account a where agency_id = $1 and id = $2";
    return AccountRow.first(
        database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, id))));
  }

  @Override
  public Optional<Account> named(String name) {
    String sql =
        "select"
            + AccountRow.COLUMNS
            + "from account a where agency_id = $1 and lower(name) = lower($2)";
    return AccountRow.first(
        database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, name))));
  }

  @Override
  public void disable(UUID account, Instant now) {
    Tuple whose = Tuple.of(agency, account);
    database.transact(
        tx ->
            tx.preparedQuery(
                    """
                    update account set disabled_at = $3
                    where agency_id = $1 and id = $2 and disabled_at is null
                    """)
                .execute(Tuple.of(agency, account, utc(now)))
                .compose(done -> deleteOf(tx, "web_session", whose))
                .compose(done -> deleteOf(tx, "sign_in_link", whose))
                .compose(done -> deleteOf(tx, "line_link_code", whose))
                .compose(done -> deleteOf(tx, "line_account", whose)));
  }

  private static Future<?> deleteOf(SqlConnection tx, String table, Tuple whose) {
    return tx.preparedQuery(
            "delete from " + table + " where agency_id = $1 and account_id = $2")
        .execute(whose);
  }

  @Override
  public void enable(UUID account) {
    String sql = "update account set disabled_at = null where agency_id = $1 and id = $2";
    database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, account)));
  }
}
