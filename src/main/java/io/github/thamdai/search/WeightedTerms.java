package io.github.thamdai.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Where the index has the terms, in each field; of a long message the weightiest. */
  List<WeightedPlace> places() throws IOException {
    List<WeightedPlace> places = new ArrayList<>();
    for (Map.Entry<Kind, Map<String, Double>> kind : terms.entrySet()) {
      for (Map.Entry<String, Double> term : kind.getValue().entrySet()) {
        for (TermPlace place : known.of(kind.getKey(), term.getKey())) {
          double fieldWeight = weights.of(kind.getKey()) * weights.of(place.field().role());
          if (fieldWeight > 0) {
            places.add(new WeightedPlace(place, term.getValue() * fieldWeight));
          }
        }
      }
    }
    if (places.size() > MOST) {
      places.sort(Comparator.comparingDouble(this::information).reversed());
      return places.subList(0, MOST);
    }
    return places;
  }

  private double information(WeightedPlace found) {
    return found.weight() * rarity.idf(found.place().texts());
  }
}
