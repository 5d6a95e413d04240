package io.github.thamdai.dialogue.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Effect;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.store.PgProofs;
import io.github.thamdai.store.TableRows;
import io.github.thamdai.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithdrawProofActionTest {
  private static final Corpus OFFICE = CorpusReader.read(Path.of("index/prasatyoe"));
  private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
  private static final LocalDate DUE = LocalDate.parse("2026-10-31");
  private static final Identity STAFF = new Identity(Role.STAFF, UUID.randomUUID().toString());
  private static final RecordReportAction.MeasureNames MEASURES =
      (text, today) -> text.startsWith("E8") ? List.of("E8") : List.of();

  private final String agency = TestDatabase.freshAgency();
  private final PgProofs proofs = new PgProofs(TestDatabase.database(), agency, () -> NOW);
  private final WithdrawProofAction withdraw =
      new WithdrawProofAction(() -> OFFICE, proofs, MEASURES, wording());
  private final Conversant clerk = new Conversant(agency, "clerk", NOW, STAFF);

  @BeforeEach
  void one_proof_is_recorded() {
    clerk.does(
        new RecordReportAction(() -> OFFICE, proofs, MEASURES),
        Map.of(
            "measure", "E8",
            "proof", "https://office.example/e8",
            "done-on", "2026-10-05",
            "obligation", "E8.2",
            "due", "2026-10-31",
            "confirmed", "yes"));
  }

  @Test
  void what_is_told_is_the_proof_with_its_duty_due_date_day_and_address() {
    Map<String, String> told = clerk.does(withdraw, Map.of("measure", "E8.2"));

    assertThat(told).containsEntry("found", "yes").containsEntry("several", "no");
    assertThat(told.get("listed"))
        .contains("E8.2 ", "31 ต.ค. 69", "5 ต.ค. 69", "https://office.example/e8", "22 พ.ย. 69")
        .doesNotContain("{");
    assertThat(proofs.existsNow("E8.2", DUE)).isTrue();
  }

  @Test
  void only_what_was_told_can_be_confirmed_and_the_row_stays() {
    clerk.does(withdraw, Map.of("measure", "E8", "confirmed", "yes"));
    assertThat(proofs.existsNow("E8.2", DUE)).isTrue();

    clerk.does(withdraw, confirmed());
    assertThat(proofs.existsNow("E8.2", DUE)).isFalse();
    assertThat(proofs.recorded()).isEmpty();
    assertThat(new TableRows(TestDatabase.database(), agency).in("proof"))
        .singleElement()
        .extracting(row -> row.get("withdrawn_by"))
        .isEqualTo(STAFF.account());
  }

  @Test
  void whoever_is_a_moment_late_is_told_that_it_is_gone() {
    Map<String, String> confirmed = confirmed();
    List<Effect> late =
        withdraw.run(Conversant.call(Channel.WEB, "late", STAFF, confirmed, NOW)).effects();
    clerk.does(withdraw, confirmed);

    assertThat(Conversant.tries(agency, "late", late)).isFalse();
    assertThat(clerk.does(withdraw, confirmed)).containsEntry("found", "no");
  }

  @Test
  void another_duty_another_measure_and_a_citizen_find_or_withdraw_nothing() {
    assertThat(clerk.does(withdraw, Map.of("measure", "E8.1"))).containsEntry("found", "no");
    assertThat(clerk.does(withdraw, Map.of("measure", "E99"))).containsEntry("found", "no");
    assertThat(clerk.does(withdraw, Map.of("measure", "E8", "which", "2")))
        .containsEntry("found", "no");

    new Conversant(agency, "citizen", NOW).does(withdraw, confirmed());
    assertThat(proofs.existsNow("E8.2", DUE)).isTrue();
  }

  private Map<String, String> confirmed() {
    return Map.of(
        "measure", "E8",
        "recorded", proofs.recorded().getFirst().id().toString(),
        "confirmed", "yes");
  }

  private static CaseWording wording() {
    Problems problems = new Problems();
    CaseWording wording = CaseWording.read(Path.of("conversation-flows"), problems);
    problems.throwIfAny();
    return wording;
  }
}
