package io.github.thamdai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.staff.RecordedProof;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PgProofsTest {
  private static final LocalDate DUE = LocalDate.of(2026, 12, 30);

  private final String agency = TestDatabase.freshAgency();
  private Instant now = Instant.parse("2026-11-22T05:00:00Z");
  private final PgProofs proofs = new PgProofs(TestDatabase.database(), agency, () -> now);

  @Test
  void recorded_proof_is_seen_within_seconds_and_a_withdrawn_one_no_more() {
    assertThat(proofs.exists("E8.2", DUE)).isFalse();
    UUID id = record("E8.2");

    now = now.plusSeconds(6);
    assertThat(proofs.exists("E8.2", DUE)).isTrue();
    assertThat(proofs.exists("E8.2", DUE.plusDays(1))).isFalse();
    assertThat(proofs.exists("E8.1", DUE)).isFalse();

    run("update proof set withdrawn_at = now() where id = $1", Tuple.of(id));
    now = now.plusSeconds(6);
    assertThat(proofs.exists("E8.2", DUE)).isFalse();
  }

  @Test
  void what_stands_is_given_with_who_recorded_it_and_the_latest_due_date_first() {
    UUID clerk = UUID.randomUUID();
    run(
        "insert into account (agency_id, id, name, role, created_at) values ($1, $2, 'สมหญิง', 'staff', now())",
        Tuple.of(agency, clerk));
    record("E8.2");
    UUID withdrawn = record("E9.2");
    run("update proof set withdrawn_at = now() where id = $1", Tuple.of(withdrawn));
    run(
        """
        insert into proof (agency_id, id, fiscal_year, measure, obligation, due, note, done_on,
          account_id, recorded_at)
        values ($1, $2, 2570, 'E9', 'E9.2', $3, 'หนังสือที่ 1', $4, $5, $6)
        """,
        Tuple.of(
            agency,
            UUID.randomUUID(),
            DUE.plusDays(1),
            DUE.minusDays(9),
            clerk,
            OffsetDateTime.parse("2026-12-25T05:00:00Z")));

    List<RecordedProof> found = proofs.recorded();

    assertThat(found).extracting(RecordedProof::obligation).containsExactly("E9.2", "E8.2");
    assertThat(found.getFirst())
        .extracting("note", "url", "doneOn", "by")
        .containsExactly("หนังสือที่ 1", null, DUE.minusDays(9), "สมหญิง");
    assertThat(found.getLast())
        .extracting("url", "doneOn", "by")
        .containsExactly("https://office.example/e8", null, "");
  }

  private UUID record(String obligation) {
    UUID id = UUID.randomUUID();
    run(
        """
        insert into proof
          (agency_id, id, fiscal_year, measure, obligation, due, url, recorded_at)
        values ($1, $2, 2570, 'E8', $3, $4, 'https://office.example/e8', $5)
        """,
        Tuple.of(agency, id, obligation, DUE, OffsetDateTime.parse("2026-11-22T05:00:00Z")));
    return id;
  }

  private static void run(String sql, Tuple values) {
    TestDatabase.database().call(pool -> pool.preparedQuery(sql).execute(values));
  }
}
