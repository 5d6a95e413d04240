package io.github.thamdai.dialogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.search.classify.Nearness;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NearTest {
  private static final Offset<Double> EXACTLY = Offset.offset(1e-9);
  private static final Near NEAR =
      new Near(
          Map.of(
              NearLabel.of("tree-cutting"), new Nearness(0.3, 0.2, 0.1),
              NearLabel.ofAnswer("tree-cutting", "q1"), new Nearness(0.9, 0.6, 0),
              NearLabel.ofReferral("tree-cutting", "electricity"), new Nearness(0.7, 0, 0),
              NearLabel.of("tree"), new Nearness(0.8, 0, 0),
              NearLabel.BROAD, new Nearness(0.4, 0.4, 0.4)));

  @Test
  void service_is_as_near_as_the_nearest_of_all_questions_about_it() {
    assertThat(NEAR.service("tree-cutting")).isEqualTo(new Nearness(0.9, 0.7, 0.6));
    assertThat(NEAR.service("tree")).isEqualTo(new Nearness(0.8, 0, 0));
  }

  @Test
  void what_is_about_one_service_is_looked_at_over_all_services() {
    assertThat(NEAR.one()).isEqualTo(new Nearness(0.9, 0.8, 0.7));
    assertThat(NEAR.broad().mean()).isCloseTo(0.4, EXACTLY);
    assertThat(NEAR.outside()).isEqualTo(Nearness.NONE);
  }

  @Test
  void rivals_of_an_answer_are_the_other_entries_of_its_manual() {
    assertThat(NEAR.nearestBeside(NearLabel.ofAnswer("tree-cutting", "q1"))).isEqualTo(0.7);
    assertThat(NEAR.nearestBeside(NearLabel.ofReferral("tree-cutting", "electricity")))
        .isEqualTo(0.9);
    assertThat(NEAR.nearestBeside(NearLabel.ofAnswer("tree", "q1"))).isZero();
  }
}
