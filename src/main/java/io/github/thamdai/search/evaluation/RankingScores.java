package io.github.thamdai.search.evaluation;

import java.util.Arrays;

/**
 * How well and how fast one ranker did on one query set.
 *
 * @param recall1 share of relevant passages among the first result, averaged over queries
 * @param recall3 the same among the first three
 * @param mrr10 mean of 1/rank of the first relevant passage within ten
 * @param ndcg10 normalised discounted cumulative gain within ten
 * @param p50Millis median time of a query
 * @param p99Millis the time that one query in a hundred exceeds
 */
public record RankingScores(
    String set,
    String ranker,
    int queries,
    double recall1,
    double recall3,
    double mrr10,
    double ndcg10,
    double p50Millis,
    double p99Millis) {

  static double percentileMillis(long[] nanos, double share) {
    if (nanos.length == 0) {
      return 0;
    }
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)] / 1e6;
  }
}
