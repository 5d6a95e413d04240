package io.github.thamdai.store;

import io.github.thamdai.channel.line.LineEvent;
import io.github.thamdai.channel.line.LineInbox;
import io.github.thamdai.channel.line.OutgoingDraft;
import io.github.thamdai.channel.line.OutgoingMessages;
import io.github.thamdai.dialogue.Exchange;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
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
  public Kept accept(List<LineEvent> events, int take, Duration lease) {
    return database.call(pool -> LineEventRows.accept(pool, agency, events, take, lease));
  }

  @Override
  public List<LineEvent> claim(int limit, Duration lease) {
    return database.call(pool -> LineEventRows.claim(pool, agency, limit, ATTEMPTS, lease));
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
  public Optional<OutgoingMessages> done(String eventId, OutgoingDraft messages, Duration lease) {
    return database.transact(
        tx ->
            markDone(tx, eventId)
                .compose(
                    marked ->
                        marked
                            ? OutboxRows.insert(tx, agency, eventId, messages, lease)
                            : Future.succeededFuture(Optional.empty())));
  }

  @Override
  public Saved answered(
      String eventId,
      String messageId,
      Exchange exchange,
      OutgoingDraft messages,
      Duration lease) {
    try {
      return new Saved(
          true, database.transact(tx -> save(tx, eventId, messageId, exchange, messages, lease)));
    } catch (DoneMeanwhileException ended) {
      // Another instance took over and has answered: nothing is left to do.
      return new Saved(true, Optional.empty());
    } catch (OvertakenException moved) {
      return new Saved(false, Optional.empty());
    }
  }

  // All go out at once, and what they say is looked at before the commit: only that the event was
  // ours and the conversation where we left it counts, for then the others stand as well.
  private Future<Optional<OutgoingMessages>> save(
      SqlConnection tx,
      String eventId,
      String messageId,
      Exchange exchange,
      OutgoingDraft messages,
      Duration lease) {
    Future<Boolean> ours = markDone(tx, eventId);
    Future<?> saved = ConversationRows.saveTurn(tx, agency, exchange);
    Future<?> rest =
        Future.join(
            markMessage(tx, messageId, exchange), rememberPerson(tx, exchange, messages));
    Future<Optional<OutgoingMessages>> sending =
        OutboxRows.insert(tx, agency, eventId, messages, lease);
    return Future.join(ours, saved, rest, sending)
        .transform(
            ended ->
                ours.succeeded() && !ours.result()
                    ? Future.failedFuture(new DoneMeanwhileException())
                    : ours.compose(x -> saved).compose(x -> rest))
        .compose(x -> EffectRows.write(tx, agency, exchange))
        .compose(x -> sending);
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
                            : OutboxRows.insert(tx, agency, eventId, draft.apply(held), Duration.ZERO)
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
