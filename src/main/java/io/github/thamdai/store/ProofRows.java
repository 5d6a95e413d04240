package io.github.thamdai.store;

import static io.github.thamdai.store.ConversationRows.utc;

import io.github.thamdai.dialogue.casedesk.RecordProof;
import io.github.thamdai.dialogue.casedesk.WithdrawProof;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/** Records and withdraws proofs inside the transaction of the turn that brought them. */
final class ProofRows {
  private ProofRows() {}

  /** Completes with false when the same due date was proven meanwhile. */
  static Future<Boolean> insert(SqlConnection tx, String agency, RecordProof proof) {
    String sql =
        """
        insert into proof (agency_id, id, fiscal_year, measure, obligation, due, url, note,
          done_on, account_id, recorded_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        on conflict do nothing
        """;
    return tx.preparedQuery(sql)
        .execute(
            Tuple.tuple()
                .addString(agency)
                .addUUID(proof.id())
                .addInteger(proof.fiscalYear())
                .addString(proof.measure())
                .addString(proof.obligation())
                .addLocalDate(proof.due())
                .addString(proof.url())
                .addString(proof.note())
                .addLocalDate(proof.doneOn())
                .addUUID(proof.account())
                .addOffsetDateTime(utc(proof.at())))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Completes with false when somebody has withdrawn it meanwhile. */
  static Future<Boolean> withdraw(SqlConnection tx, String agency, WithdrawProof effect) {
    String sql =
        """
        update proof set withdrawn_at = $3, withdrawn_by = $4
        where agency_id = $1 and id = $2 and withdrawn_at is null
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, effect.proof(), utc(effect.at()), effect.account()))
        .map(rows -> rows.rowCount() == 1);
  }
}
