package io.github.thamdai.store;

import static io.github.thamdai.store.AccountRow.bytes;
import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.security.Account;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.Sessions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;

/** The sign-in links and sessions of one agency in PostgreSQL. */
public final class PgSessions implements Sessions {
  private final Database database;
  private final String agency;

  public PgSessions(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public Optional<Account> linkOwner(Secret.Digest link, Instant now) {
    String sql =
        "select"
            + AccountRow.COLUMNS
            + """
            from sign_in_link l join account a on (a.agency_id, a.id) = (l.agency_id, l.account_id)
            where l.agency_id = $1 and l.token_hash = $2 and l.used_at is null
              and l.expires_at > $3 and a.disabled_at is null
            """;
    return AccountRow.first(
        database.call(
            pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, bytes(link), utc(now)))));
  }

  @Override
  public Optional<Account> redeem(Secret.Digest link, NewSession session) {
    String sql =
        """
        with used as (
          update sign_in_link l set used_at = $3 from account a
          where l.agency_id = $1 and l.token_hash = $2 and l.used_at is null and l.expires_at > $3
            and (a.agency_id, a.id) = (l.agency_id, l.account_id) and a.disabled_at is null
          returning a.id, a.name, a.role, a.division, a.disabled_at
        ), begun as (
          insert into web_session
            (agency_id, token_hash, account_id, csrf_token, created_at, expires_at)
          select $1, $4, id, $5, $3, $6 from used
        )
        select * from used
        """;
    Tuple values =
        Tuple.of(
            agency,
            bytes(link),
            utc(session.now()),
            bytes(session.cookie()),
            session.formToken(),
            utc(session.expires()));
    return AccountRow.first(
        database.call(pool -> pool.preparedQuery(sql).execute(values)));
  }

  @Override
  public Optional<SignedIn> find(Secret.Digest cookie, Instant now) {
    String sql =
        "select s.csrf_token, s.expires_at,"
            + AccountRow.COLUMNS
            + """
            from web_session s join account a on (a.agency_id, a.id) = (s.agency_id, s.account_id)
            where s.agency_id = $1 and s.token_hash = $2 and s.expires_at > $3
              and a.disabled_at is null
            """;
    for (Row row :
        database.call(
            pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, bytes(cookie), utc(now))))) {
      return Optional.of(
          new SignedIn(
              AccountRow.of(row),
              row.getString("csrf_token"),
              row.getOffsetDateTime("expires_at").toInstant()));
    }
    return Optional.empty();
  }

  @Override
  public void extend(Secret.Digest cookie, Instant expires) {
    String sql =
        "update web_session set expires_at = $3 where agency_id = $1 and token_hash = $2";
    database.call(
        pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, bytes(cookie), utc(expires))));
  }

  @Override
  public void end(Secret.Digest cookie) {
    String sql = "delete from web_session where agency_id = $1 and token_hash = $2";
    database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, bytes(cookie))));
  }
}
