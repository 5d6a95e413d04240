package io.github.thamdai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judging half of the labelled questions, against scores.yaml. */
class PinnedScoresTest {
  private static final Path FOLDER = Path.of("src/evaluation");

  @Test
  void the_judging_half_scores_no_lower_than_it_did(@TempDir Path scratch) {
    Problems problems = new Problems();
    YamlMap pinned =
        YamlFile.read(FOLDER.resolve("scores.yaml"), "scores.yaml", problems).orElseThrow();
    List<LabelledQuestion> questions =
        LabelledQuestionReader.read(FOLDER.resolve(pinned.text("questions")));
    try (OfficeAtHand office =
        OfficeAtHand.open(
            Path.of("index/prasatyoe"), Path.of("conversation-flows"), scratch.resolve("i"))) {
      Scores scores =
          Scores.of(
              QuestionEvaluation.judge(
                  office.assistant(), questions, LocalDate.of(2026, 11, 22)));

      assertThat(scores.source()).isGreaterThanOrEqualTo(pinned.decimal("source", 1));
      assertThat(scores.topic()).isGreaterThanOrEqualTo(pinned.decimal("topic", 1));
      assertThat(scores.askedBack()).isGreaterThanOrEqualTo(pinned.decimal("asked-back", 1));
      assertThat(scores.falseAnswers()).isLessThanOrEqualTo(pinned.decimal("false-answers", 0));
    }
    problems.throwIfAny();
  }
}
