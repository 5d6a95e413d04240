package io.github.thamdai.store;

import io.github.thamdai.channel.line.LinePeople;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How people of one agency are reached in LINE, in PostgreSQL. Leases run on its clock. */
public final class PgLinePeople implements LinePeople {
  private final Database database;
  private final String agency;

  public PgLinePeople(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public void remember(String personKey, String lineUserId) {
    database.transact(tx -> LineAddressRows.remember(tx, agency, personKey, lineUserId));
  }

  @Override
  public List<MenuChange> claimMenuChanges(int limit, Duration lease) {
    String sql =
        """
        with due as (
          select c.person_key, p.line_user_id from line_menu_change c
          join line_address p on (p.agency_id, p.person_key) = (c.agency_id, c.person_key)
          where c.agency_id = $1 and not_before <= now()
            and (claimed_until is null or claimed_until < now())
          limit $2
          for update of c skip locked)
        update line_menu_change c set
          claimed_until = now() + $3 * interval '1 millisecond', attempts = attempts + 1
        from due
        where c.agency_id = $1 and c.person_key = due.person_key
        returning c.person_key, due.line_user_id, staff, version, attempts
        """;
    List<MenuChange> changes = new ArrayList<>();
    for (Row row :
        database.transact(
            tx -> tx.preparedQuery(sql).execute(Tuple.of(agency, limit, lease.toMillis())))) {
      changes.add(
          new MenuChange(
              row.getString("person_key"),
              row.getString("line_user_id"),
              row.getBoolean("staff"),
              row.getLong("version"),
              row.getInteger("attempts")));
    }
    return changes;
  }

  @Override
  public void menuChanged(MenuChange change) {
    String sql =
        "delete from line_menu_change where agency_id = $1 and person_key = $2 and version = $3";
    Tuple values = Tuple.of(agency, change.personKey(), change.version());
    database.call(pool -> pool.preparedQuery(sql).execute(values));
  }

  @Override
  public void menuChangeLater(MenuChange change, Duration wait) {
    String sql =
        """
        update line_menu_change set
          not_before = now() + $4 * interval '1 millisecond', claimed_until = null
        where agency_id = $1 and person_key = $2 and version = $3
        """;
    Tuple values = Tuple.of(agency, change.personKey(), change.version(), wait.toMillis());
    database.call(pool -> pool.preparedQuery(sql).execute(values));
  }
}
