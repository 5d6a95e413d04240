package io.github.thamdai.evaluation.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.thamdai.evaluation.fitting.Threshold.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThresholdTest {
  @Test
  void lies_in_the_middle_between_what_holds_and_what_does_not() {
    double threshold =
        Threshold.of(
            List.of(holds(0.9), holds(0.8), not(0.3), not(0.1)), 0.02, 0.02);

    assertThat(threshold).isCloseTo(0.55, within(0.01));
  }

  @Test
  void lets_more_through_the_more_of_it_is_borne() {
    List<Scored> mixed =
        IntStream.range(0, 100)
            .mapToObj(i -> new Scored(i / 100.0, i % 10 < i / 10))
            .toList();

    assertThat(Threshold.of(mixed, 0.02, 0.20)).isLessThan(Threshold.of(mixed, 0.20, 0.02));
  }

  @Test
  void where_nothing_holds_nothing_is_let_through() {
    assertThat(Threshold.of(List.of(not(0.2), not(0.99)), 0.02, 0.02)).isGreaterThan(0.99);
  }

  @Test
  void fit_judges_every_example_by_others_than_itself() {
    // Each example is told from the rest by a measure of its own, which teaches nothing of others.
    List<Labelled> examples =
        IntStream.range(0, 20)
            .mapToObj(i -> new Labelled(Map.of("only-" + i, 1.0), i % 3 == 0))
            .toList();

    List<Scored> unseen = Unseen.scored(each(examples), 0.1);

    assertThat(unseen).hasSize(20);
    double seen =
        LogisticFit.fit(examples, 0.1).probability(examples.getFirst().measures());
    assertThat(seen).isGreaterThan(0.8);
    assertThat(unseen).allSatisfy(one -> assertThat(one.probability()).isLessThan(0.8));
  }

  @Test
  void fit_judges_examples_of_one_question_by_other_questions() {
    // What two examples of one question have in common is seen in neither when the other is judged.
    List<List<Labelled>> questions =
        IntStream.range(0, 10)
            .mapToObj(i -> new Labelled(Map.of("only-" + i, 1.0), i % 3 == 0))
            .map(one -> List.of(one, one))
            .toList();

    assertThat(Unseen.scored(questions, 0.1))
        .hasSize(20)
        .allSatisfy(one -> assertThat(one.probability()).isLessThan(0.8));
  }

  private static List<List<Labelled>> each(List<Labelled> examples) {
    return examples.stream().map(List::of).toList();
  }

  @Test
  void fit_finds_the_measure_that_tells() {
    List<Labelled> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean holds = i % 2 == 0;
      examples.add(new Labelled(Map.of("tells", holds ? 1.0 : 0.0, "idle", i / 40.0), holds));
    }

    assertThat(Unseen.scored(each(examples), 0.5))
        .allSatisfy(one -> assertThat(one.probability() > 0.5).isEqualTo(one.holds()));
  }

  private static Scored holds(double probability) {
    return new Scored(probability, true);
  }

  private static Scored not(double probability) {
    return new Scored(probability, false);
  }
}
