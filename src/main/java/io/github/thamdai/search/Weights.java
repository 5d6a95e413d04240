package io.github.thamdai.search;

/**
 * How much each view and each role of a text counts.
 *
 * <p>The views' weights held up on XQuAD-th, which has one role only. Those of the roles are a
 * first choice that no measurement backs yet.
 *
 * @param words weight of whole words
 * @param clusters weight of pairs of character clusters
 * @param grams weight of character 4-grams
 * @param corrected weight of the corrected reading of a question beside the typed one
 * @param title weight of the official title
 * @param names weight of everyday names
 * @param body weight of the text itself
 * @param questions weight of past questions
 */
public record Weights(
    double words,
    double clusters,
    double grams,
    double corrected,
    double title,
    double names,
    double body,
    double questions) {
  public static final Weights DEFAULT = new Weights(1, 0.4, 0.15, 1, 1, 1, 1, 0.2);

  double of(Kind kind) {
    return switch (kind) {
      case WORDS -> words;
      case CLUSTERS -> clusters;
      case GRAMS -> grams;
    };
  }

  double of(Role role) {
    return switch (role) {
      case TITLE -> title;
      case NAMES -> names;
      case BODY -> body;
      case QUESTIONS -> questions;
    };
  }
}
