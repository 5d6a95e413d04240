package io.github.thamdai.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RankingMetricsTest {
  private static final List<String> RANKED = List.of("a", "b", "c", "d");

  @Test
  void recall_is_the_share_of_relevant_passages_in_the_head() {
    Map<String, Integer> relevant = Map.of("b", 1, "z", 1);
    assertThat(RankingMetrics.recall(RANKED, relevant, 1)).isZero();
    assertThat(RankingMetrics.recall(RANKED, relevant, 3)).isEqualTo(0.5);
  }

  @Test
  void reciprocal_rank_looks_at_the_first_relevant_passage_within_the_depth() {
    assertThat(RankingMetrics.reciprocalRank(RANKED, Map.of("c", 1), 10)).isEqualTo(1 / 3.0);
    assertThat(RankingMetrics.reciprocalRank(RANKED, Map.of("c", 1), 2)).isZero();
  }

  @Test
  void ndcg_discounts_by_rank_and_is_one_for_the_ideal_order() {
    assertThat(RankingMetrics.ndcg(RANKED, Map.of("a", 2, "b", 1), 10)).isEqualTo(1);
    assertThat(RankingMetrics.ndcg(RANKED, Map.of("b", 1), 10))
        .isCloseTo(1 / (Math.log(3) / Math.log(2)), within(1e-9));
    assertThat(RankingMetrics.ndcg(RANKED, Map.of("z", 1), 10)).isZero();
  }

  @Test
  void a_percentile_is_a_time_that_was_measured() {
    long[] nanos = {4_000_000, 1_000_000, 3_000_000, 2_000_000};
    assertThat(RankingScores.percentileMillis(nanos, 0.5)).isEqualTo(2);
    assertThat(RankingScores.percentileMillis(nanos, 0.99)).isEqualTo(4);
    assertThat(RankingScores.percentileMillis(new long[0], 0.5)).isZero();
  }
}
