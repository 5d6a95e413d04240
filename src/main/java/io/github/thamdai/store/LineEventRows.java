package io.github.thamdai.store;

import io.github.thamdai.channel.line.LineEvent;
import io.github.thamdai.channel.line.LineInbox;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** How LINE events get into their table and out of it again. */
final class LineEventRows {
  // Whether messages are held for whom the event comes from.
  private static final String HELD =
      """
      exists (
        select 1 from outbox o
        where o.agency_id = $1 and o.state = 'held'
          and o.line_user_id = coalesce(payload -> 'source' ->> 'groupId',
            payload -> 'source' ->> 'roomId', payload -> 'source' ->> 'userId'))
      """;

  private LineEventRows() {}

  /** Keeps new events and takes some of them, as {@link LineInbox#accept}. */
  static Future<LineInbox.Kept> accept(
      SqlClient client, String agency, List<LineEvent> events, int take, Duration lease) {
    // One statement, and so all or nothing, in one round trip however many they are. Its plan is kept
    // from times when few waited: without "offset 0", see claim(), it compares each with all of them.
    String sql =
        """
        with given as (
          select *, row_number() over (partition by person order by place) as of_person
          from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[])
            with ordinality as given (id, person, payload, received, place)),
        free as (
          select id from given
          where of_person = 1 and not exists (
            select 1 from line_event earlier
            where earlier.agency_id = $1 and earlier.person_key = given.person
              and earlier.state = 'waiting'
            offset 0)
          order by place
          limit $6)
        insert into line_event (agency_id, webhook_event_id, person_key, payload, received_at,
          attempts, claimed_until)
        select $1, given.id, person, payload::jsonb, received,
          case when free.id is null then 0 else 1 end,
          case when free.id is not null then now() + $7 * interval '1 millisecond' end
        from given left join free on free.id = given.id and given.of_person = 1
        order by place
        on conflict do nothing
        returning webhook_event_id, attempts = 1 as taken, %s as held
        """
            .formatted(HELD);
    Tuple values =
        Tuple.of(
            agency,
            events.stream().map(LineEvent::id).toArray(String[]::new),
            events.stream().map(LineEvent::personKey).toArray(String[]::new),
            events.stream().map(LineEvent::payload).toArray(String[]::new),
            events.stream()
                .map(event -> ConversationRows.utc(event.receivedAt()))
                .toArray(OffsetDateTime[]::new),
            take,
            lease.toMillis());
    return client
        .preparedQuery(sql)
        .execute(values)
        .map(rows -> new LineInbox.Kept(rows.size(), taken(events, rows)));
  }

  private static List<LineEvent> taken(List<LineEvent> events, RowSet<Row> rows) {
    List<LineEvent> taken = new ArrayList<>();
    for (Row row : rows) {
      if (row.getBoolean("taken")) {
        String id = row.getString("webhook_event_id");
        LineEvent event = events.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
        taken.add(
            new LineEvent(
                id,
                event.personKey(),
                event.payload(),
                event.receivedAt(),
                row.getBoolean("held")));
      }
    }
    return taken;
  }

  /**
   * Takes waiting events, as {@link LineInbox#claim}.
   *
   * @param attempts how often an event may be taken
   */
  static Future<List<LineEvent>> claim(
      SqlClient client, String agency, int limit, int attempts, Duration lease) {
    // "offset 0" has the question asked of one event at a time, through the index of its person. The
    // planner knows nothing of how many wait and would otherwise compare each with all others.
    // Not waited for until it is on disk: a server that loses power may forget who had taken an
    // event, and the second answer to it is refused by answered().
    String sql =
        """
        with due as (
          select webhook_event_id from line_event e
          where agency_id = $1 and state = 'waiting' and attempts < $4
            and (claimed_until is null or claimed_until < now())
            and not exists (
              select 1 from line_event earlier
              where earlier.agency_id = e.agency_id and earlier.person_key = e.person_key
                and earlier.state = 'waiting' and earlier.seq < e.seq
                and not (earlier.attempts >= $4 and earlier.claimed_until < now())
              offset 0)
          order by seq
          limit $2
          for update skip locked)
        update line_event set
          claimed_until = now() + $3 * interval '1 millisecond', attempts = attempts + 1
        from due
        where line_event.agency_id = $1 and line_event.webhook_event_id = due.webhook_event_id
        returning line_event.webhook_event_id, person_key, payload::text as payload, received_at,
          %s as held, set_config('synchronous_commit', 'off', true)
        """
            .formatted(HELD);
    Tuple values = Tuple.of(agency, limit, lease.toMillis(), attempts);
    return client.preparedQuery(sql).execute(values).map(LineEventRows::claimed);
  }

  private static List<LineEvent> claimed(RowSet<Row> rows) {
    List<LineEvent> events = new ArrayList<>();
    for (Row row : rows) {
      events.add(
          new LineEvent(
              row.getString("webhook_event_id"),
              row.getString("person_key"),
              row.getString("payload"),
              row.getOffsetDateTime("received_at").toInstant(),
              row.getBoolean("held")));
    }
    return events;
  }
}
