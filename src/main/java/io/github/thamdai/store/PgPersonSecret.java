package io.github.thamdai.store;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;

/** The key of the digests that name people of LINE: one for all instances of one agency. */
public final class PgPersonSecret {
  private final Database database;
  private final String agency;

  public PgPersonSecret(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  /**
   * The key that is kept; this one from now on when none is.
   *
   * @throws io.github.thamdai.dialogue.StoreUnavailableException while the store is away
   */
  public byte[] keep(byte[] offered) {
    String insert =
        """
        insert into person_secret (agency_id, secret, made_at) values ($1, $2, now())
        on conflict do nothing
        """;
    // A statement of its own: what another instance has just kept shows only to the next one.
    String select = "select secret from person_secret where agency_id = $1";
    Tuple values = Tuple.of(agency, Buffer.buffer(offered));
    return database.call(
        pool ->
            pool.preparedQuery(insert)
                .execute(values)
                .compose(x -> pool.preparedQuery(select).execute(Tuple.of(agency)))
                .map(rows -> rows.iterator().next().getBuffer("secret").getBytes()));
  }
}
