package io.github.thamdai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.corpus.yaml.FaultyContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir Path folder;

  @Test
  void a_score_on_its_floor_holds_and_one_below_is_told() throws IOException {
    Floors floors =
        floors("{questions: [a.yaml, b.yaml], source: 0.9, topic: 0.8, asked-back: 0.7, false-answers: 0.1}");

    assertThat(floors.questions()).containsExactly(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
    assertThat(floors.missed(scores(0.9, 0.8, 0.7, 0.1), Map.of())).isEmpty();
    assertThat(floors.missed(scores(0.9, 0.79, 0.7, 0.2), Map.of()))
        .containsExactly(
            "topic is 0.7900; at least 0.8000 is needed",
            "false-answers is 0.2000; at most 0.1000 is needed");
  }

  @Test
  void a_score_that_no_question_measures_is_missed() throws IOException {
    Floors floors =
        floors("{questions: a.yaml, source: 0, topic: 0, asked-back: 0, false-answers: 1}");

    assertThat(floors.missed(scores(1, 1, Double.NaN, 0), Map.of())).hasSize(1);
  }

  @Test
  void written_answers_have_floors_where_they_are_given() throws IOException {
    Floors floors =
        floors(
            "{questions: a.yaml, source: 0, topic: 0, asked-back: 0, false-answers: 1,"
                + " written: 0.8, needless: 0.1}");

    assertThat(floors.missed(new Scores(10, 1, 1, 1, 1, 0, 0.8, 0.1), Map.of())).isEmpty();
    assertThat(floors.missed(new Scores(10, 1, 1, 1, 1, 0, 0.7, 0.2), Map.of()))
        .containsExactly(
            "written is 0.7000; at least 0.8000 is needed",
            "needless is 0.2000; at most 0.1000 is needed");
    assertThat(floors.missed(scores(1, 1, 1, 0), Map.of())).hasSize(2);
  }

  private static Scores scores(double source, double topic, double askedBack, double falseAnswers) {
    return new Scores(
        10, 1, source, topic, askedBack, falseAnswers, Double.NaN, Double.NaN);
  }

  @Test
  void a_style_has_a_floor_of_its_own() throws IOException {
    Floors floors =
        floors(
            "{questions: a.yaml, source: 0, topic: 0, asked-back: 0, false-answers: 1,"
                + " styles: {dialect: 0.9, typo: 0.9}}");
    Scores good = scores(1, 0.9, 1, 0);
    Scores poor = scores(1, 0.5, 1, 0);

    assertThat(floors.missed(good, Map.of("dialect", poor, "typo", good)))
        .containsExactly("topic of dialect is 0.5000; at least 0.9000 is needed");
    assertThat(floors.missed(good, Map.of("typo", good))).hasSize(1);
  }

  @Test
  void a_floor_that_is_absent_or_no_share_is_a_fault_with_its_line() {
    assertThatThrownBy(() -> floors("questions: a.yaml\nsource: 95\ntopic: 0.9\nasked-back: 0.8\n"))
        .isInstanceOf(FaultyContentException.class)
        .hasMessageContaining("scores.yaml:2: 'source' is no share")
        .hasMessageContaining("'false-answers' is no share");
  }

  private Floors floors(String yaml) throws IOException {
    return Floors.read(Files.writeString(folder.resolve("scores.yaml"), yaml));
  }
}
