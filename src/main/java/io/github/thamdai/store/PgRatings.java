package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.casework.rating.RatedKind;
import io.github.thamdai.casework.rating.Rating;
import io.github.thamdai.casework.rating.RatingCount;
import io.github.thamdai.casework.rating.Ratings;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
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

  static Future<?> insert(SqlConnection tx, String agency, Rating rating) {
    String sql =
        """
        insert into rating (agency_id, id, kind, about, topic, useful, why, comment, channel, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;
    return tx.preparedQuery(sql)
        .execute(
            Tuple.tuple()
                .addString(agency)
                .addUUID(rating.id())
                .addString(rating.kind().code())
                .addString(rating.about())
                .addString(rating.topic())
                .addBoolean(rating.useful())
                .addString(rating.why())
                .addString(rating.comment())
                .addString(rating.channel())
                .addOffsetDateTime(utc(rating.at())));
  }

  @Override
  public List<RatingCount> counts(YearMonth from, YearMonth to) {
    String sql =
        """
        with rated as (
          select to_char(at at time zone 'Asia/Bangkok', 'YYYY-MM') as month, kind, about, useful, why
          from rating where agency_id = $1
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
        where month between $2 and $3
        group by month, kind, about
        order by month desc, kind, about
        """;
    Tuple values = Tuple.of(agency, from.toString(), to.toString());
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).stream()
        .map(PgRatings::count)
        .toList();
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
