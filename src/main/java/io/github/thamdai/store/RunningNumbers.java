package io.github.thamdai.store;

import io.vertx.sqlclient.Tuple;

/** Numbers that run within a fiscal year. The row's lock keeps two callers apart. */
final class RunningNumbers {
  private final Database database;
  private final String agency;
  private final String series;

  /** @param series case or question */
  RunningNumbers(Database database, String agency, String series) {
    this.database = database;
    this.agency = agency;
    this.series = series;
  }

  /** The next number; one that is then not used is a gap, never a second use. */
  int next(int fiscalYear) {
    String sql =
        """
        insert into running_number (agency_id, series, fiscal_year, last) values ($1, $2, $3, 1)
        on conflict (agency_id, series, fiscal_year)
          do update set last = running_number.last + 1
        returning last
        """;
    return database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, series, fiscalYear)))
        .iterator()
        .next()
        .getInteger("last");
  }
}
