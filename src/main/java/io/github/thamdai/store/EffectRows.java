package io.github.thamdai.store;

import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Exchange;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;

/** Does what a turn wants done, inside the transaction that saves the turn. */
final class EffectRows {
  /** Each kind of effect and what writes it. */
  private static final Map<Class<? extends Effect>, Writer> WRITERS = Map.of();

  private EffectRows() {}

  /** Writes one effect of an exchange; a failed future undoes the whole turn. */
  interface Writer {
    Future<?> write(SqlConnection tx, String agency, Exchange exchange, Effect effect);
  }

  /** One after the other, in the turn's order. */
  static Future<?> write(SqlConnection tx, String agency, Exchange exchange) {
    Future<?> done = Future.succeededFuture();
    for (Effect effect : exchange.turn().effects()) {
      done = done.compose(before -> writer(effect).write(tx, agency, exchange, effect));
    }
    return done;
  }

  // An effect that nobody writes must not pass for done: the citizen was told that it is.
  private static Writer writer(Effect effect) {
    Writer writer = WRITERS.get(effect.getClass());
    if (writer == null) {
      throw new IllegalStateException("no rows are known for a " + effect.getClass().getName());
    }
    return writer;
  }
}
