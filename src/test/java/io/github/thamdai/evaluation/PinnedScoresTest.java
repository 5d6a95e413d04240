package io.github.thamdai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.office.SampleGeneration;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judging half of the labelled questions, against scores.yaml. */
class PinnedScoresTest {
  @Test
  void the_judging_half_scores_no_lower_than_it_did() {
    Floors floors = Floors.read(Path.of("src/evaluation/scores.yaml"));
    List<LabelledQuestion> questions = LabelledQuestionReader.read(floors.questions()).questions();
    try (OfficeAtHand office = SampleGeneration.office()) {
      QuestionEvaluation evaluation =
          new QuestionEvaluation(
              QuestionEvaluation.judge(
                  office.assistant(), questions, LocalDate.of(2026, 11, 22)),
              Double.NaN);

      assertThat(floors.missed(evaluation.scores(), evaluation.byStyle())).isEmpty();
    }
  }
}
