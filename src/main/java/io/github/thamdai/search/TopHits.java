package io.github.thamdai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;

/** Runs one question over its fields, and takes the scores of the best texts apart by field. */
final class TopHits {
  /** Below so many texts each is scored. */
  static final int FEW = 20_000;

  private final IndexSearcher searcher;
  private final String[] ids;
  private final List<WeightedPlace> places;

  TopHits(IndexSearcher searcher, String[] ids, List<WeightedPlace> places) {
    this.ids = ids;
    this.searcher = searcher;
    this.places = places;
  }

  /** @param few an index of fewer texts is scored whole; see {@link #FEW} */
  List<Hit> best(int limit, int few) throws IOException {
    if (places.isEmpty() || limit <= 0) {
      return List.of();
    }
    return searcher.getIndexReader().maxDoc() < few ? bestOfAll(limit) : bestOfMany(limit);
  }

  /**
   * Skipping texts that cannot win costs more than it saves where many terms meet few texts, which
   * is what an office's index is: there what each term scores is remembered and added up.
   */
  private List<Hit> bestOfAll(int limit) throws IOException {
    FieldScores scores = new FieldScores(searcher, places);
    List<Hit> hits = new ArrayList<>(limit);
    for (int doc : scores.best(limit)) {
      hits.add(new Hit(ids[doc], scores.total(doc), scores.parts(doc)));
    }
    return List.copyOf(hits);
  }

  /** One flat disjunction is scored a block of texts at a time, nested ones text by text. */
  private List<Hit> bestOfMany(int limit) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    places.forEach(found -> all.add(found.query(), Occur.SHOULD));
    ScoreDoc[] docs =
        searcher.search(all.build(), new TopScoreDocCollectorManager(limit, 1)).scoreDocs;
    Map<Integer, Map<String, Double>> parts = parts(docs);
    List<Hit> hits = new ArrayList<>(docs.length);
    for (ScoreDoc doc : docs) {
      hits.add(new Hit(ids[doc.doc], doc.score, parts.getOrDefault(doc.doc, Map.of())));
    }
    return List.copyOf(hits);
  }

  private Map<IndexField, Query> byField() {
    Map<IndexField, BooleanQuery.Builder> builders = new LinkedHashMap<>();
    places.forEach(
        found ->
            builders
                .computeIfAbsent(found.field(), f -> new BooleanQuery.Builder())
                .add(found.query(), Occur.SHOULD));
    Map<IndexField, Query> queries = new LinkedHashMap<>();
    builders.forEach((field, builder) -> queries.put(field, builder.build()));
    return queries;
  }

  private Map<Integer, Map<String, Double>> parts(ScoreDoc[] docs) throws IOException {
    ScoreDoc[] inOrder = docs.clone();
    Arrays.sort(inOrder, Comparator.comparingInt(doc -> doc.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<Integer, Map<String, Double>> parts = new HashMap<>();
    for (Map.Entry<IndexField, Query> entry : byField().entrySet()) {
      Query query = searcher.rewrite(entry.getValue());
      Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
      Scorer scorer = null;
      int leafInUse = -1;
      for (ScoreDoc doc : inOrder) {
        int leaf = ReaderUtil.subIndex(doc.doc, leaves);
        if (leaf != leafInUse) {
          scorer = weight.scorer(leaves.get(leaf));
          leafInUse = leaf;
        }
        int local = doc.doc - leaves.get(leaf).docBase;
        if (scorer != null && reaches(scorer, local)) {
          parts
              .computeIfAbsent(doc.doc, d -> new HashMap<>())
              .put(entry.getKey().name(), (double) scorer.score());
        }
      }
    }
    return parts;
  }

  private static boolean reaches(Scorer scorer, int doc) throws IOException {
    return scorer.docID() == doc
        || (scorer.docID() < doc && scorer.iterator().advance(doc) == doc);
  }
}
