package io.github.thamdai.store;

import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.RecordedProof;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The proofs of one agency in PostgreSQL.
 *
 * <p>One answer asks for many due dates, so all proofs, a few hundred a year, are read at once and
 * believed for some seconds; while the database is away the last reading counts. Without one,
 * {@link StoreUnavailableException} is thrown: what is unread must not pass for unproven.
 */
public final class PgProofs implements Proofs {
  private static final Duration BELIEVED = Duration.ofSeconds(5);

  private final Database database;
  private final String agency;
  private final InstantSource clock;
  private volatile @Nullable Reading last;

  public PgProofs(Database database, String agency, InstantSource clock) {
    this.database = database;
    this.agency = agency;
    this.clock = clock;
  }

  @Override
  public boolean exists(String obligation, LocalDate due) {
    return current().proven().contains(new Key(obligation, due));
  }

  @Override
  public boolean existsNow(String obligation, LocalDate due) {
    String sql =
        """
        select 1 from proof
        where agency_id = $1 and obligation = $2 and due = $3 and withdrawn_at is null
        """;
    Tuple values = Tuple.of(agency, obligation, due);
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).size() > 0;
  }

  @Override
  public List<RecordedProof> recorded() {
    String sql =
        """
        select p.id, p.measure, p.obligation, p.due, p.url, p.note, p.done_on, p.recorded_at,
          coalesce(a.name, '') as by_name
        from proof p
        left join account a on a.agency_id = p.agency_id and a.id = p.account_id
        where p.agency_id = $1 and p.due is not null and p.withdrawn_at is null
        order by p.due desc, p.obligation
        """;
    List<RecordedProof> found = new ArrayList<>();
    for (Row row : database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))) {
      found.add(
          new RecordedProof(
              row.getUUID("id"),
              row.getString("measure"),
              row.getString("obligation"),
              row.getLocalDate("due"),
              row.getString("url"),
              row.getString("note"),
              row.getLocalDate("done_on"),
              row.getString("by_name"),
              row.getOffsetDateTime("recorded_at").toInstant()));
    }
    return List.copyOf(found);
  }

  private Reading current() {
    Reading reading = last;
    Instant now = clock.instant();
    if (reading != null && now.isBefore(reading.until())) {
      return reading;
    }
    Reading fresh = new Reading(proven(reading), now.plus(BELIEVED));
    last = fresh;
    return fresh;
  }

  private Set<Key> proven(@Nullable Reading before) {
    String sql =
        """
        select obligation, due from proof
        where agency_id = $1 and due is not null and withdrawn_at is null
        """;
    try {
      Set<Key> keys = new HashSet<>();
      for (Row row : database.call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))) {
        keys.add(new Key(row.getString("obligation"), row.getLocalDate("due")));
      }
      return Set.copyOf(keys);
    } catch (StoreUnavailableException away) {
      if (before == null) {
        throw away;
      }
      return before.proven();
    }
  }

  private record Key(String obligation, LocalDate due) {}

  private record Reading(Set<Key> proven, Instant until) {}
}
