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
    String sql =
        """
        insert into line_event (agency_id, webhook_event_id, person_key, payload, received_at)
        values ($1, $2, $3, $4::text::jsonb, $5)
        on conflict do nothing
        """;
    List<Tuple> values =
        events.stream()
            .map(
                event ->
                    Tuple.of(
                        agency,
                        event.id(),
                        event.personKey(),
                        event.payload(),
                        ConversationRows.utc(event.receivedAt())))
            .toList();
    return database.transact(
        tx -> tx.preparedQuery(sql).executeBatch(values).map(PgLineInbox::changed));
  }

  @Override
  public List<LineEvent> claim(int limit, Duration lease) {
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
                and not (earlier.attempts >= $4 and earlier.claimed_until < now()))
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
                payload -> 'source' ->> 'roomId', payload -> 'source' ->> 'userId')) as held
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
      return database.transact(
          tx ->
              markDone(tx, eventId)
                  .compose(
                      ours ->
                          ours
                              ? save(tx, eventId, messageId, exchange, messages)
                              // another instance took over and has answered: nothing is left to do
                              : Future.succeededFuture(true)));
    } catch (OvertakenException moved) {
      return false;
    }
  }

  private Future<Boolean> save(
      SqlConnection tx, String eventId, String messageId, Exchange exchange, OutgoingDraft messages) {
    return ConversationRows.save(tx, agency, exchange)
        .compose(
            // One after the other on the wire, without waiting for each in between.
            saved ->
                Future.all(
                    markMessage(tx, messageId, exchange),
                    rememberPerson(tx, exchange, messages),
                    OutboxRows.insert(tx, agency, eventId, messages)))
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
    return tx.preparedQuery(sql).execute(Tuple.of(agency, eventId)).map(rows -> changed(rows) == 1);
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

  private static int changed(RowSet<Row> rows) {
    int changed = 0;
    for (RowSet<Row> one = rows; one != null; one = one.next()) {
      changed += one.rowCount();
    }
    return changed;
  }
}
