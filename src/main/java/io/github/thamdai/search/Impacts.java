package io.github.thamdai.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** What a term by itself scores in each text that has it. Immutable. */
final class Impacts {
  private final int[] texts;
  private final float[] scores;

  private Impacts(int[] texts, float[] scores) {
    this.texts = texts;
    this.scores = scores;
  }

  /**
   * As the index scores it, which must have no deleted texts.
   *
   * @param count how many texts have the term, at most
   */
  static Impacts of(IndexSearcher searcher, Query term, int count) throws IOException {
    int[] texts = new int[count];
    float[] scores = new float[count];
    int size = 0;
    Weight weight = term.createWeight(searcher, ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator having = scorer.iterator();
      while (having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        texts[size] = leaf.docBase + having.docID();
        scores[size++] = scorer.score();
      }
    }
    return new Impacts(Arrays.copyOf(texts, size), Arrays.copyOf(scores, size));
  }

  /** Adds them, so often, to the scores of the texts. */
  void addTo(float[] totals, float weight) {
    for (int i = 0; i < texts.length; i++) {
      totals[texts[i]] += weight * scores[i];
    }
  }
}
