package io.github.thamdai.store;

import io.github.thamdai.dialogue.ConversationState;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** Remembers and forgets, inside a transaction, how a person is reached in LINE. */
final class LineAddressRows {
  private LineAddressRows() {}

  static Future<?> remember(SqlConnection tx, String agency, String personKey, String lineUserId) {
    String sql =
        """
        insert into line_address (agency_id, person_key, line_user_id, kept_at)
        values ($1, $2, $3, now())
        on conflict (agency_id, person_key)
          do update set line_user_id = excluded.line_user_id, kept_at = excluded.kept_at
        """;
    return tx.preparedQuery(sql).execute(Tuple.of(agency, personKey, lineUserId));
  }

  /**
   * As {@link #remember}, for a person who only wrote, if the office still owes them a word: who
   * blocked the account and came back is told of their case again.
   */
  static Future<?> rememberIfOwed(
      SqlConnection tx, String agency, String personKey, String lineUserId) {
    String sql =
        """
        insert into line_address as l (agency_id, person_key, line_user_id, kept_at)
        select $1, $2, $3, now()
        where exists (select 1 from citizen_case
            where agency_id = $1 and channel = 'line' and conversation_id = $2)
          or exists (select 1 from citizen_question
            where agency_id = $1 and channel = 'line' and conversation_id = $2)
          or exists (select 1 from subscription where agency_id = $1 and person_key = $2)
          or exists (select 1 from line_account where agency_id = $1 and person_key = $2)
        on conflict (agency_id, person_key)
          do update set line_user_id = excluded.line_user_id, kept_at = excluded.kept_at
          where l.line_user_id <> excluded.line_user_id
        """;
    return tx.preparedQuery(sql).execute(Tuple.of(agency, personKey, lineUserId));
  }

  /** Nothing reaches this recipient any more: what waits is dropped, a flow ends. */
  static Future<?> forget(SqlConnection tx, String agency, String personKey, String to) {
    String person = "delete from line_address where agency_id = $1 and person_key = $2";
    String wanted = "delete from subscription where agency_id = $1 and person_key = $2";
    String waiting =
        """
        update outbox set state = 'given_up', messages = '[]', line_user_id = ''
        where agency_id = $1 and line_user_id = $2 and state in ('waiting', 'held')
        """;
    String state =
        """
        update conversation set state = $3::text::jsonb, version = version + 1
        where agency_id = $1 and id = $2
        """;
    return tx.preparedQuery(person)
        .execute(Tuple.of(agency, personKey))
        .compose(x -> tx.preparedQuery(wanted).execute(Tuple.of(agency, personKey)))
        .compose(x -> tx.preparedQuery(waiting).execute(Tuple.of(agency, to)))
        .compose(
            x ->
                tx.preparedQuery(state)
                    .execute(
                        Tuple.of(agency, personKey, StateJson.write(ConversationState.EMPTY))));
  }
}
