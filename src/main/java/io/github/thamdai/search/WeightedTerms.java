package io.github.thamdai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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

  /** What words that only ask keep of their weight. */
  private static final double ASKING = 0.1;

  /** A word in fewer texts than this is likely cut or spelled otherwise where it matters. */
  private static final int FAMILIAR = 2;

  private record Found(IndexField field, Term term, TermStates states, double weight, double idf) {
    Query query() {
      return new BoostQuery(new TermQuery(term, states), (float) weight);
    }
  }

  private final Analysis analysis;
  private final Weights weights;
  private final KnownTerms known;
  private final WordRarity rarity;
  private final Map<Kind, Map<String, Double>> terms = new EnumMap<>(Kind.class);

  WeightedTerms(Analysis analysis, Weights weights, KnownTerms known, WordRarity rarity) {
    this.analysis = analysis;
    this.weights = weights;
    this.known = known;
    this.rarity = rarity;
  }

  /** Adds one reading of a question. */
  void add(String normalized, double weight) {
    addAll(normalized, weight * ASKING);
    addAll(analysis.withoutQuestionWords(normalized), weight * (1 - ASKING));
  }

  private void addAll(String normalized, double weight) {
    for (Kind kind : Kind.values()) {
      for (String term : analysis.terms(kind, normalized)) {
        add(kind, term, weight);
      }
    }
    for (String word : analysis.words(normalized)) {
      if (rarity.textsWith(word) < FAMILIAR) {
        // What the dictionary cannot match, its clusters must, with the weight of a word's own.
        analysis.terms(Kind.CLUSTERS, word).forEach(pair -> add(Kind.CLUSTERS, pair, weight));
      }
    }
  }

  private void add(Kind kind, String term, double weight) {
    ofKind(kind).merge(term, weight, Double::sum);
  }

  private Map<String, Double> ofKind(Kind kind) {
    return terms.computeIfAbsent(kind, k -> new LinkedHashMap<>());
  }

  /** One query for each field that has any of the terms. */
  Map<IndexField, Query> queries() throws IOException {
    Map<IndexField, BooleanQuery.Builder> builders = new LinkedHashMap<>();
    for (Found found : weightiest()) {
      builders
          .computeIfAbsent(found.field, f -> new BooleanQuery.Builder())
          .add(found.query(), Occur.SHOULD);
    }
    Map<IndexField, Query> queries = new LinkedHashMap<>();
    builders.forEach((field, builder) -> queries.put(field, builder.build()));
    return queries;
  }

  private List<Found> weightiest() throws IOException {
    List<Found> found = new ArrayList<>();
    for (IndexField field : IndexField.ALL) {
      double fieldWeight = weights.of(field.kind()) * weights.of(field.role());
      if (fieldWeight > 0) {
        lookUp(field, fieldWeight, found);
      }
    }
    if (found.size() > MOST) {
      found.sort(Comparator.comparingDouble((Found f) -> f.weight * f.idf).reversed());
      return found.subList(0, MOST);
    }
    return found;
  }

  private void lookUp(IndexField field, double fieldWeight, List<Found> found)
      throws IOException {
    for (Map.Entry<String, Double> entry : ofKind(field.kind()).entrySet()) {
      Term term = new Term(field.name(), entry.getKey());
      Optional<TermStates> states = known.of(term);
      if (states.isPresent()) {
        double idf = rarity.idf(states.get().docFreq());
        found.add(new Found(field, term, states.get(), entry.getValue() * fieldWeight, idf));
      }
    }
  }
}
