package io.github.thamdai.store;

import io.github.thamdai.casework.NewCase;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Exchange;
import io.github.thamdai.dialogue.casedesk.AnswerQuestion;
import io.github.thamdai.dialogue.casedesk.AskStaff;
import io.github.thamdai.dialogue.casedesk.ChangeCase;
import io.github.thamdai.dialogue.casedesk.KeepRating;
import io.github.thamdai.dialogue.casedesk.LinkAccount;
import io.github.thamdai.dialogue.casedesk.OpenCase;
import io.github.thamdai.dialogue.casedesk.RecordProof;
import io.github.thamdai.dialogue.casedesk.RemindStaff;
import io.github.thamdai.dialogue.casedesk.Subscribe;
import io.github.thamdai.dialogue.casedesk.WithdrawProof;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;

/** Does what a turn wants done, inside the transaction that saves the turn. */
final class EffectRows {
  /** Each kind of effect and what writes it. */
  private static final Map<Class<? extends Effect>, Writing> WRITERS =
      Map.ofEntries(
          writes(OpenCase.class, EffectRows::open),
          writes(AskStaff.class, EffectRows::ask),
          writes(KeepRating.class, RatingRows::keep),
          writes(
              RecordProof.class,
              (tx, agency, e) ->
                  ProofRows.insert(tx, agency, e).compose(EffectRows::unlessOvertaken)),
          writes(
              WithdrawProof.class,
              (tx, agency, e) ->
                  ProofRows.withdraw(tx, agency, e).compose(EffectRows::unlessOvertaken)),
          writes(
              LinkAccount.class,
              (tx, agency, e) ->
                  PgLineUsers.link(tx, agency, e).compose(EffectRows::unlessOvertaken)),
          writes(RemindStaff.class, PgReminded::write),
          writes(Subscribe.class, SubscriptionRows::write),
          writes(
              AnswerQuestion.class,
              (tx, agency, e) ->
                  PgQuestions.answer(
                          tx, agency, e.number(), e.answer(), e.notice(), e.by(), e.at())
                      .compose(EffectRows::unlessOvertaken)),
          writes(
              ChangeCase.class,
              (tx, agency, e) ->
                  PgCases.change(tx, agency, e.change()).compose(EffectRows::unlessOvertaken)));

  private EffectRows() {}

  private static Future<?> open(SqlConnection tx, String agency, OpenCase effect) {
    NewCase opened = effect.opened();
    return CaseRows.insert(tx, agency, opened)
        .compose(
            done ->
                PgReminded.tell(
                    tx,
                    agency,
                    opened.division(),
                    opened.citizen(),
                    effect.told(),
                    opened.receivedAt()));
  }

  private static Future<?> ask(SqlConnection tx, String agency, AskStaff effect) {
    NewQuestion asked = effect.asked();
    return QuestionRows.insert(tx, agency, asked, effect.began(), effect.apart())
        .compose(
            done ->
                PgReminded.tell(
                    tx, agency, asked.division(), asked.citizen(), effect.told(), asked.askedAt()));
  }

  private static Future<?> unlessOvertaken(boolean done) {
    return done ? Future.succeededFuture() : Future.failedFuture(new OvertakenException());
  }

  /** Writes one kind of effect; a failed future undoes the whole turn. */
  private interface Writer<E extends Effect> {
    Future<?> write(SqlConnection tx, String agency, E effect);
  }

  private static <E extends Effect> Map.Entry<Class<? extends Effect>, Writing> writes(
      Class<E> kind, Writer<E> writer) {
    return Map.entry(
        kind, (tx, agency, effect) -> writer.write(tx, agency, kind.cast(effect)));
  }

  /** A writer that finds out the kind by itself. */
  private interface Writing {
    Future<?> write(SqlConnection tx, String agency, Effect effect);
  }

  /** One after the other, in the turn's order. */
  static Future<?> write(SqlConnection tx, String agency, Exchange exchange) {
    Future<?> done = Future.succeededFuture();
    for (Effect effect : exchange.turn().effects()) {
      done = done.compose(before -> writing(effect).write(tx, agency, effect));
    }
    return done;
  }

  // An effect that nobody writes must not pass for done: the citizen was told that it is.
  private static Writing writing(Effect effect) {
    Writing writer = WRITERS.get(effect.getClass());
    if (writer == null) {
      throw new IllegalStateException("no rows are known for a " + effect.getClass().getName());
    }
    return writer;
  }
}
