package io.github.thamdai.store;

import io.github.thamdai.channel.line.LineEvent;
import io.github.thamdai.channel.line.LineInbox;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.github.thamdai.dialogue.Exchange;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The LINE events of one agency in PostgreSQL. Leases run on the database's clock. */
public final class PgLineInbox implements LineInbox {
  private static final int ATTEMPTS = 5;

  private final Database database;
  private final String agency;

  public PgLineInbox(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public int accept(List<LineEvent> events) {
    // One statement, and so all or nothing, in one round trip however many they are.
    String sql =
        """
        insert into line_event (agency_id, webhook_event_id, person_key, payload, received_at)
        select $1, id, person, payload::jsonb, received
        from unnest($2::text[], $3::text[], $4::text[], $5::timestamptz[])
          with ordinality as given (id, person, payload, received, place)
        order by place
        on conflict do nothing
        """;
    Tuple values =
        Tuple.of(
            agency,
            events.stream().map(LineEvent::id).toArray(String[]::new),
            events.stream().map(LineEvent::personKey).toArray(String[]::new),
            events.stream().map(LineEvent::payload).toArray(String[]::new),
            events.stream()
                .map(event -> ConversationRows.utc(event.receivedAt()))
                .toArray(OffsetDateTime[]::new));
    return database.call(pool -> pool.preparedQuery(sql).execute(values)).rowCount();
  }

  @Override
  public List<LineEvent> claim(int limit, Duration lease) {
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
          exists (
            select 1 from outbox o
            where o.agency_id = $1 and o.state = 'held'
              and o.line_user_id = coalesce(payload -> 'source' ->> 'groupId',
                payload -> 'source' ->> 'roomId', payload -> 'source' ->> 'userId')) as held,
          set_config('synchronous_commit', 'off', true)
        """;
    Tuple values = Tuple.of(agency, limit, lease.toMillis(), ATTEMPTS);
    RowSet<Row> rows = database.call(pool -> pool.preparedQuery(sql).execute(values));
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

  @Override
  public int giveUp(Function<LineEvent, Optional<OutgoingDraft>> apology) {
    return database.transact(tx -> AbandonedEvents.end(tx, agency, ATTEMPTS, apology));
  }

  @Override
  public void done(String eventId) {
    database.transact(tx -> markDone(tx, eventId));
  }

  @Override
  public void done(String eventId, OutgoingDraft messages) {
    database.transact(
        tx ->
            markDone(tx, eventId)
                .compose(
                    marked ->
                        marked
                            ? OutboxRows.insert(tx, agency, eventId, messages)
                            : Future.succeededFuture()));
  }

  @Override
  public boolean answered(
      String eventId, String messageId, Exchange exchange, OutgoingDraft messages) {
    try {
      return database.transact(tx -> save(tx, eventId, messageId, exchange, messages));
    } catch (DoneMeanwhileException ended) {
      return true; // another instance took over and has answered: nothing is left to do
    } catch (OvertakenException moved) {
      return false;
    }
  }

  // All go out at once, and what they say is looked at before the commit: only that the event was
  // ours and the conversation where we left it counts, for then the others stand as well.
  private Future<Boolean> save(
      SqlConnection tx, String eventId, String messageId, Exchange exchange, OutgoingDraft messages) {
    Future<Boolean> ours = markDone(tx, eventId);
    Future<?> saved = ConversationRows.saveTurn(tx, agency, exchange);
    Future<?> rest =
        Future.join(
            markMessage(tx, messageId, exchange),
            rememberPerson(tx, exchange, messages),
            OutboxRows.insert(tx, agency, eventId, messages));
    return Future.join(ours, saved, rest)
        .transform(
            ended ->
                ours.succeeded() && !ours.result()
                    ? Future.failedFuture(new DoneMeanwhileException())
                    : ours.compose(x -> saved).compose(x -> rest))
        .compose(x -> EffectRows.write(tx, agency, exchange))
        .map(true);
  }

  private Future<?> rememberPerson(
      SqlConnection tx, Exchange exchange, OutgoingDraft messages) {
    String person = exchange.personKey();
    if (person == null || !messages.toPerson()) {
      return Future.succeededFuture();
    }
    return exchange.turn().effects().isEmpty()
        ? LineAddressRows.rememberIfOwed(tx, agency, person, messages.to())
        : LineAddressRows.remember(tx, agency, person, messages.to());
  }

  @Override
  public boolean showHeld(
      String eventId, String to, int most, Function<List<String>, OutgoingDraft> draft) {
    return database.transact(
        tx ->
            lockWaiting(tx, eventId)
                .compose(waiting -> waiting ? HeldRows.take(tx, agency, to, most) : none())
                .compose(
                    held ->
                        held.isEmpty()
                            ? Future.succeededFuture(false)
                            : OutboxRows.insert(tx, agency, eventId, draft.apply(held))
                                .compose(x -> markDone(tx, eventId))));
  }

  private static Future<List<String>> none() {
    return Future.succeededFuture(List.of());
  }

  @Override
  public void left(String eventId, String personKey, String to) {
    database.transact(
        tx ->
            lockWaiting(tx, eventId)
                .compose(
                    waiting ->
                        waiting
                            ? LineAddressRows.forget(tx, agency, personKey, to)
                                .compose(x -> markDone(tx, eventId))
                            : Future.succeededFuture(true)));
  }

  private Future<Boolean> lockWaiting(SqlConnection tx, String eventId) {
    String sql =
        """
        select 1 from line_event
        where agency_id = $1 and webhook_event_id = $2 and state = 'waiting'
        for update
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, eventId))
        .map(rows -> rows.size() == 1);
  }

  private Future<Boolean> markDone(SqlConnection tx, String eventId) {
    String sql =
        """
        update line_event set state = 'done', payload = '{}'
        where agency_id = $1 and webhook_event_id = $2 and state = 'waiting'
        """;
    return tx.preparedQuery(sql).execute(Tuple.of(agency, eventId)).map(rows -> rows.rowCount() == 1);
  }

  private Future<?> markMessage(SqlConnection tx, String messageId, Exchange exchange) {
    if (messageId.isEmpty()) {
      return Future.succeededFuture();
    }
    String sql =
        """
        update transcript set line_message_id = $4
        where agency_id = $1 and conversation_id = $2 and seq = $3
        """;
    int seq = exchange.conversation().version() * 2 + 1;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, exchange.conversation().id(), seq, messageId));
  }

  @Override
  public void unsend(String messageId) {
    String said =
        """
        update transcript set text = '' where agency_id = $1 and line_message_id = $2
        """;
    String waiting =
        """
        update line_event set state = 'done', payload = '{}'
        where agency_id = $1 and state = 'waiting' and payload -> 'message' ->> 'id' = $2
        """;
    Tuple values = Tuple.of(agency, messageId);
    database.transact(
        tx ->
            UnsentWords.forget(tx, agency, messageId)
                .compose(rows -> tx.preparedQuery(said).execute(values))
                .compose(rows -> tx.preparedQuery(waiting).execute(values)));
  }

  /** Undoes an answer to an event that somebody else has ended. */
  private static final class DoneMeanwhileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DoneMeanwhileException() {
      super("the event was ended meanwhile", null, false, false);
    }
  }
}
