package io.github.thamdai.search.evaluation;

import java.util.List;

/** Asks a ranker every question of a query set and scores what it finds. */
public final class RetrievalEvaluation {
  private static final int DEPTH = 10;
  private static final int WARM_UP = 300;

  private RetrievalEvaluation() {}

  /** One unmeasured round first, since a cold virtual machine would be what the times show. */
  public static RankingScores score(Ranker ranker, QuerySet set) {
    List<LabelledQuery> queries = set.queries();
    for (int i = 0; i < WARM_UP && !queries.isEmpty(); i++) {
      ranker.rank(queries.get(i % queries.size()).text(), DEPTH);
    }
    double recall1 = 0;
    double recall3 = 0;
    double mrr = 0;
    double ndcg = 0;
    long[] nanos = new long[queries.size()];
    for (int i = 0; i < nanos.length; i++) {
      LabelledQuery query = queries.get(i);
      long begun = System.nanoTime();
      List<String> ranked = ranker.rank(query.text(), DEPTH);
      nanos[i] = System.nanoTime() - begun;
      recall1 += RankingMetrics.recall(ranked, query.relevant(), 1);
      recall3 += RankingMetrics.recall(ranked, query.relevant(), 3);
      mrr += RankingMetrics.reciprocalRank(ranked, query.relevant(), DEPTH);
      ndcg += RankingMetrics.ndcg(ranked, query.relevant(), DEPTH);
    }
    double n = Math.max(1, nanos.length);
    return new RankingScores(
        set.name(),
        ranker.name(),
        nanos.length,
        recall1 / n,
        recall3 / n,
        mrr / n,
        ndcg / n,
        RankingScores.percentileMillis(nanos, 0.5),
        RankingScores.percentileMillis(nanos, 0.99));
  }
}
