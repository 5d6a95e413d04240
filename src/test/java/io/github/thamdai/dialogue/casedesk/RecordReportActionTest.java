package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.store.PgProofs;
import io.github.thamdai.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordReportActionTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

  private final String agency = TestDatabase.freshAgency();
  private final PgProofs proofs = new PgProofs(TestDatabase.database(), agency, () -> NOW);
  private final RecordReportAction record =
      new RecordReportAction(
          () -> OFFICE,
          (duty, due) -> new PgProofs(TestDatabase.database(), agency, () -> NOW).exists(duty, due),
          (text, today) -> text.startsWith("E8") ? List.of("E8") : List.of());
  private final Conversant clerk =
      new Conversant(
          agency, "clerk", NOW, new Identity(Role.STAFF, UUID.randomUUID().toString()));

  @Test
  void the_nearest_unproven_due_date_is_told_and_nothing_is_recorded_before_it_is_confirmed() {
    Map<String, String> told =
        clerk.does(record, Map.of("measure", "E8", "proof", "https://office.example/e8"));

    assertThat(told)
        .containsEntry("found", "yes")
        .containsEntry("due", "2026-10-31")
        .containsEntry("proven", "no");
    assertThat(told.get("duty")).startsWith("E8.2 ");
    assertThat(proofs.exists("E8.2", LocalDate.of(2026, 10, 31))).isFalse();
  }

  @Test
  void a_confirmed_proof_is_recorded_and_the_next_one_is_told_that_it_stands_already() {
    Map<String, String> confirmed =
        Map.of("measure", "E8", "proof", "https://office.example/e8", "confirmed", "yes");
    clerk.does(record, confirmed);

    assertThat(proofs.exists("E8.2", LocalDate.of(2026, 10, 31))).isTrue();
    assertThat(clerk.does(record, confirmed))
        .containsEntry("due", "2026-10-31")
        .containsEntry("proven", "yes");
  }

  @Test
  void a_measure_without_due_dates_is_not_found() {
    assertThat(clerk.does(record, Map.of("measure", "E99", "proof", "x")))
        .containsEntry("found", "no");
    assertThat(clerk.does(record, Map.of("measure", "E8.7", "proof", "x")))
        .containsEntry("found", "no");
  }

  @Test
  void a_citizen_records_nothing() {
    Conversant citizen = new Conversant(agency, "citizen", NOW);
    citizen.does(record, Map.of("measure", "E8", "proof", "https://x.example", "confirmed", "yes"));

    assertThat(proofs.exists("E8.2", LocalDate.of(2026, 10, 31))).isFalse();
  }
}
