package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.ActionCall;
import io.github.thamdai.store.PgProofs;
import io.github.thamdai.store.TableRows;
import io.github.thamdai.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordReportActionTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");

  private static final Identity STAFF =
      new Identity(Role.STAFF, UUID.randomUUID().toString());
  private static final RecordReportAction.MeasureNames MEASURES =
      (text, today) -> text.startsWith("E8") ? List.of("E8") : List.of();
  private static final Map<String, String> CONFIRMED =
      Map.of(
          "measure", "E8",
          "proof", "https://office.example/e8",
          "obligation", "E8.2",
          "due", "2026-10-31",
          "confirmed", "yes");

  private final String agency = TestDatabase.freshAgency();
  private final PgProofs proofs = new PgProofs(TestDatabase.database(), agency, () -> NOW);
  private final RecordReportAction record =
      new RecordReportAction(
          () -> OFFICE,
          (duty, due) -> new PgProofs(TestDatabase.database(), agency, () -> NOW).exists(duty, due),
          MEASURES);
  private final Conversant clerk = new Conversant(agency, "clerk", NOW, STAFF);

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
  void what_was_done_long_ago_is_for_the_due_date_nearest_to_that_day() {
    Map<String, String> told =
        clerk.does(
            record,
            Map.of("measure", "E8", "proof", "https://office.example/e8", "done-on", "2026-04-20"));

    assertThat(told).containsEntry("due", "2026-04-30");
  }

  @Test
  void the_day_of_doing_is_kept_and_is_today_when_it_was_not_told() {
    clerk.does(record, CONFIRMED);
    Map<String, String> told = new HashMap<>(CONFIRMED);
    told.putAll(Map.of("due", "2026-04-30", "done-on", "2026-04-20"));
    clerk.does(record, told);

    assertThat(kept())
        .extracting(row -> row.get("done_on"))
        .containsExactlyInAnyOrder("2026-11-22", "2026-04-20");
  }

  @Test
  void a_confirmed_proof_is_recorded_and_the_next_one_is_told_that_it_stands_already() {
    clerk.does(record, CONFIRMED);

    assertThat(proofs.exists("E8.2", LocalDate.of(2026, 10, 31))).isTrue();
    assertThat(clerk.does(record, CONFIRMED))
        .containsEntry("due", "2026-10-31")
        .containsEntry("proven", "yes");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void only_the_due_date_that_was_told_can_be_confirmed() {
    clerk.does(
        record, Map.of("measure", "E8", "proof", "https://office.example/e8", "confirmed", "yes"));
    assertThat(kept()).isEmpty();

    // The nearest one is another by then: a colleague has proven the first, and it is months later.
    clerk.does(record, CONFIRMED);
    Conversant later = new Conversant(agency, "later", NOW.plus(Duration.ofDays(120)), STAFF);
    assertThat(later.does(record, CONFIRMED))
        .containsEntry("due", "2026-10-31")
        .containsEntry("proven", "yes");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void whoever_is_a_moment_late_is_told_so_when_the_turn_comes_again() {
    assertThat(proofs.exists("E8.2", LocalDate.of(2026, 10, 31))).isFalse(); // believed a while
    ActionCall call = Conversant.call(Channel.WEB, "late", STAFF, CONFIRMED, NOW);
    RecordReportAction remembering = new RecordReportAction(() -> OFFICE, proofs, MEASURES);
    List<Effect> late = remembering.run(call).effects();
    clerk.does(record, CONFIRMED);

    assertThat(Conversant.tries(agency, "late", late)).isFalse();
    assertThat(remembering.run(call).slots()).containsEntry("proven", "yes");
  }

  private List<Map<String, String>> kept() {
    return new TableRows(TestDatabase.database(), agency).in("proof");
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
    citizen.does(record, CONFIRMED);

    assertThat(proofs.exists("E8.2", LocalDate.of(2026, 10, 31))).isFalse();
  }
}
