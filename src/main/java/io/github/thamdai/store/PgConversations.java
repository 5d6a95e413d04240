package io.github.thamdai.store;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.Conversations;
import io.github.thamdai.dialogue.Exchange;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;

/** The conversations of one agency in PostgreSQL. */
public final class PgConversations implements Conversations {
  private final Database database;
  private final String agency;

  public PgConversations(Database database, String agency) {
    this.database = database;
    this.agency = agency;
  }

  @Override
  public Optional<Conversation> find(String id, Channel channel) {
    String sql =
        """
        select version, state::text as state from conversation
        where agency_id = $1 and id = $2 and channel = $3
        """;
    for (Row row :
        database.call(
            pool -> pool.preparedQuery(sql).execute(Tuple.of(agency, id, channel.code())))) {
      return Optional.of(
          new Conversation(id, row.getInteger("version"), StateJson.read(row.getString("state"))));
    }
    return Optional.empty();
  }

  @Override
  public boolean save(Exchange exchange) {
    try {
      return database.transact(tx -> ConversationRows.save(tx, agency, exchange).map(true));
    } catch (OvertakenException moved) {
      return false;
    }
  }
}
