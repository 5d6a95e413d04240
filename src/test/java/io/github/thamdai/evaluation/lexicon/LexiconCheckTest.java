package io.github.thamdai.evaluation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.evaluation.SmallOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {
  private static final LabelledQuestion BRANCH =
      new LabelledQuestion(
          "กิ่งไม้จะหักใส่หลังคา ช่วยมาตัดให้หน่อย",
          "answered",
          List.of("tree-cutting"),
          List.of(),
          List.of(),
          null,
          "plain",
          "fit.yaml",
          7);

  @TempDir private Path folder;

  private LexiconFindings findings(String lexicon) throws IOException {
    SmallOffice small = SmallOffice.in(folder);
    small.lexicon(lexicon);
    try (OfficeAtHand office = small.open(folder)) {
      return new LexiconCheck(office, "lexicon.yaml")
          .findings(List.of(BRANCH), LocalDate.of(2026, 11, 22));
    }
  }

  @Test
  void entries_that_help_are_not_spoken_of() throws IOException {
    LexiconFindings found =
        findings("synonyms:\n  - {say: [รถดับเพลิงส่งน้ำ], mean: ส่งน้ำ, weight: 0.8}\n");

    assertThat(found.entries()).isEqualTo(1);
    assertThat(found.asked()).isEqualTo(1);
    assertThat(found.idle()).isEmpty();
    assertThat(found.contradictions()).isEmpty();
    assertThat(found.spoiling()).isEmpty();
  }

  @Test
  void particles_that_carry_meaning_and_compounds_that_keep_nothing_whole_are_named()
      throws IOException {
    LexiconFindings found =
        findings("particles: [ครับ, ภาษี]\ncompounds: [ปลาวาฬน้ำเงิน, ต้นไม้]\n");

    assertThat(found.idle())
        .extracting(Problem::message)
        .satisfiesExactly(
            particle -> assertThat(particle).startsWith("the particle 'ภาษี' is a word of"),
            compound -> assertThat(compound).contains("has the compound 'ปลาวาฬน้ำเงิน'"));
  }

  @Test
  void entries_that_change_nothing_contradict_or_spoil_are_named_with_their_line()
      throws IOException {
    LexiconFindings found =
        findings(
            """
            synonyms:
              - {say: [กิ้งก่ายักษ์], mean: ไดโนเสาร์, weight: 0.8}
              - {say: [ป้ายไฟ], mean: ภาษีป้าย, weight: 0.5}
              - {say: [ป้ายไฟ], mean: ตัดต้นไม้, weight: 0.5}
            misspellings:
              - {say: [กิ่งไม้จะหักใส่หลังคา], mean: ภาษีป้าย}
              - {say: [มาตัดให้], mean: เสียภาษี}
            """);

    assertThat(found.idle()).extracting(Problem::line).containsExactly(2);
    assertThat(found.idle().getFirst().message()).contains("is in the documents, so nothing is found by it");
    assertThat(found.contradictions()).extracting(Problem::line).containsExactly(4);
    assertThat(found.contradictions().getFirst().message()).contains("line 3");
    assertThat(found.spoiling()).isNotEmpty();
    assertThat(found.spoiling())
        .allSatisfy(
            spoiling -> {
              assertThat(spoiling.line()).isIn(6, 7);
              assertThat(spoiling.message()).contains("fit.yaml:7", "right without it");
            });
  }
}
