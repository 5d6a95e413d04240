package io.github.thamdai.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Scores of all texts, field by field; for an index of few texts. */
final class FieldScores {
  private final float[][] byField;
  private final float[] totals;

  /** @param queries one for each field */
  FieldScores(IndexSearcher searcher, List<Query> queries) throws IOException {
    int texts = searcher.getIndexReader().maxDoc();
    byField = new float[queries.size()][texts];
    totals = new float[texts];
    for (int field = 0; field < byField.length; field++) {
      score(searcher, queries.get(field), byField[field]);
      for (int doc = 0; doc < texts; doc++) {
        totals[doc] += byField[field][doc];
      }
    }
  }

  private static void score(IndexSearcher searcher, Query query, float[] scores)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer != null) {
        scorer.score(
            new Into(scores, leaf.docBase),
            leaf.reader().getLiveDocs(),
            0,
            DocIdSetIterator.NO_MORE_DOCS);
      }
    }
  }

  /** The texts with the highest totals, best first; none that scores nothing. */
  List<Integer> best(int limit) {
    return IntStream.range(0, totals.length)
        .filter(doc -> totals[doc] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer doc) -> totals[doc]).reversed())
        .limit(limit)
        .toList();
  }

  double total(int doc) {
    return totals[doc];
  }

  /** @param names of the fields, in the order of the queries */
  Map<String, Double> parts(int doc, List<String> names) {
    Map<String, Double> parts = new HashMap<>();
    for (int field = 0; field < byField.length; field++) {
      if (byField[field][doc] > 0) {
        parts.put(names.get(field), (double) byField[field][doc]);
      }
    }
    return parts;
  }

  private static final class Into implements LeafCollector {
    private final float[] scores;
    private final int base;
    private Scorable scorer = new Nothing();

    Into(float[] scores, int base) {
      this.scores = scores;
      this.base = base;
    }

    @Override
    public void setScorer(Scorable next) {
      scorer = next;
    }

    @Override
    public void collect(int doc) throws IOException {
      scores[base + doc] = scorer.score();
    }
  }

  private static final class Nothing extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
