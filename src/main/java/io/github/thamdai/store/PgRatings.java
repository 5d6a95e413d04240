package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.rating.RatedKind;
import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.casework.rating.RatingCount;
import io.github.thamdai.casework.rating.Ratings;
import io.github.thamdai.dialogue.OfficeTime;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ratings of one agency in PostgreSQL. */
public final class PgRatings implements Ratings {
  private final Database database;
  private final String agency;

  public PgRatings(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public List<RatingCount> counts(YearMonth from, YearMonth to) {
    String sql =
        """
        with rated as (
          select to_char(at at time zone $4, 'YYYY-MM') as month, kind, about, useful, why
          from rating where agency_id = $1 and at >= $2 and at < $3
        ), reasons as (
          select month, kind, about, jsonb_object_agg(why, times)::text as reasons
          from (
            select month, kind, about, why, count(*) as times from rated
            where why <> '' group by month, kind, about, why) as each
          group by month, kind, about
        )
        select month, kind, about,
          count(*) filter (where useful) as useful, count(*) filter (where not useful) as not_useful,
          max(reasons) as reasons
        from rated left join reasons using (month, kind, about)
        group by month, kind, about
        order by month desc, kind, about
        """;
    Tuple values =
        Tuple.of(agency, begin(from), begin(to.plusMonths(1)), OfficeTime.ZONE.getId());
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).stream()
        .map(PgRatings::count)
        .toList();
  }

  private static OffsetDateTime begin(YearMonth month) {
    return utc(month.atDay(1).atStartOfDay(OfficeTime.ZONE).toInstant());
  }

  private static RatingCount count(Row row) {
    String reasons = row.getString("reasons");
    Map<String, Integer> times = new HashMap<>();
    if (reasons != null) {
      JsonObject json = new JsonObject(reasons);
      json.fieldNames().forEach(why -> times.put(why, json.getInteger(why)));
    }
    return new RatingCount(
        YearMonth.parse(row.getString("month")),
        kind(row),
        row.getString("about"),
        row.getInteger("useful"),
        row.getInteger("not_useful"),
        times);
  }

  @Override
  public List<Rating> comments(int limit) {
    String sql =
        """
        select * from rating where agency_id = $1 and comment <> '' order by at desc limit $2
        """;
    return database
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, limit)))
        .stream()
        .map(PgRatings::rating)
        .toList();
  }

  private static Rating rating(Row row) {
    return new Rating(
        row.getUUID("id"),
        kind(row),
        row.getString("about"),
        row.getString("topic"),
        row.getBoolean("useful"),
        row.getString("why"),
        row.getString("comment"),
        row.getString("channel"),
        row.getOffsetDateTime("at").toInstant());
  }

  private static RatedKind kind(Row row) {
    return RatedKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
  }
}
