package io.github.thamdai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The terms of a question with their weights, over all fields, each looked up once.
 *
 * <p>Readings of the question share most terms; adding weights instead of clauses halves the work.
 */
final class WeightedTerms {
  /** The weightiest terms of a long message find what all of them would. */
  private static final int MOST = 400;

  private record Found(IndexField field, Term term, TermStates states, double weight, double idf) {
    Query query() {
      return new BoostQuery(new TermQuery(term, states), (float) weight);
    }
  }

  private final Analysis analysis;
  private final Weights weights;
  private final Map<Kind, Map<String, Double>> terms = new EnumMap<>(Kind.class);

  WeightedTerms(Analysis analysis, Weights weights) {
    this.analysis = analysis;
    this.weights = weights;
  }

  void add(String normalized, double weight) {
    for (Kind kind : Kind.values()) {
      Map<String, Double> ofKind = terms.computeIfAbsent(kind, k -> new LinkedHashMap<>());
      for (String term : analysis.terms(kind, normalized)) {
        ofKind.merge(term, weight, Double::sum);
      }
    }
  }

  /** One query for each field that has any of the terms. */
  Map<IndexField, Query> queries(IndexSearcher searcher) throws IOException {
    Map<IndexField, BooleanQuery.Builder> builders = new LinkedHashMap<>();
    for (Found found : weightiest(searcher)) {
      builders
          .computeIfAbsent(found.field, f -> new BooleanQuery.Builder())
          .add(found.query(), Occur.SHOULD);
    }
    Map<IndexField, Query> queries = new LinkedHashMap<>();
    builders.forEach((field, builder) -> queries.put(field, builder.build()));
    return queries;
  }

  private List<Found> weightiest(IndexSearcher searcher) throws IOException {
    List<Found> found = new ArrayList<>();
    for (IndexField field : IndexField.ALL) {
      double fieldWeight = weights.of(field.kind()) * weights.of(field.role());
      if (fieldWeight > 0) {
        lookUp(searcher, field, fieldWeight, found);
      }
    }
    if (found.size() > MOST) {
      found.sort(Comparator.comparingDouble((Found f) -> f.weight * f.idf).reversed());
      return found.subList(0, MOST);
    }
    return found;
  }

  private void lookUp(
      IndexSearcher searcher, IndexField field, double fieldWeight, List<Found> found)
      throws IOException {
    int documents = searcher.getIndexReader().maxDoc();
    for (Map.Entry<String, Double> entry : terms.getOrDefault(field.kind(), Map.of()).entrySet()) {
      Term term = new Term(field.name(), entry.getKey());
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        double idf = Idf.of(states.docFreq(), documents);
        found.add(new Found(field, term, states, entry.getValue() * fieldWeight, idf));
      }
    }
  }
}
