package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.search.classify.NearestExamples;
import io.github.thamdai.search.classify.TermSet;
import io.github.thamdai.search.classify.TextClassifier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the office's past questions and examples have taught: which service, which part of it, and
 * which kind of message the wording of a question speaks for, and which entry of a manual. Learned
 * once for each generation; see {@link Learning}. A classifier is absent where there were too few
 * examples.
 */
public final class Learned {
  private final Optional<TextClassifier> matters;
  private final Optional<TextClassifier> topics;
  private final Optional<TextClassifier> kinds;
  private final NearestExamples nearest;
  private final Map<String, TextClassifier> entries;

  Learned(
      Optional<TextClassifier> matters,
      Optional<TextClassifier> topics,
      Optional<TextClassifier> kinds,
      NearestExamples nearest,
      Map<String, TextClassifier> entries) {
    this.matters = matters;
    this.topics = topics;
    this.kinds = kinds;
    this.nearest = nearest;
    this.entries = Map.copyOf(entries);
  }

  /** Which matter the wording speaks for. */
  Matters matters(Question question) {
    TermSet terms = Terms.ofService(question);
    return Matters.of(matters.map(classifier -> classifier.chances(terms)).orElse(Map.of()));
  }

  /** How near the examples are that it was learned from. */
  Near near(Question question) {
    return new Near(nearest.nearness(Terms.ofService(question)));
  }

  /** How surely the wording speaks for the likeliest service, if for one at all; 0 to 1. */
  public double likeliest(Question question) {
    return matters(question).services().values().stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }

  /**
   * How likely each part is.
   *
   * @param service the manual that is asked, if known
   */
  Map<Topic, Double> topics(Question question, @Nullable String service) {
    Map<Topic, Double> likely = new EnumMap<>(Topic.class);
    topics.ifPresent(
        classifier ->
            classifier
                .probabilities(Terms.ofTopic(question, service))
                .forEach((code, p) -> Topic.ofCode(code).ifPresent(t -> likely.put(t, p))));
    return likely;
  }

  /** How likely each of the {@link MessageKinds kinds} is; empty when no word is known. */
  public Map<String, Double> kinds(Question question) {
    return kinds
        .map(classifier -> classifier.probabilities(Terms.ofKind(question)))
        .orElse(Map.of());
  }

  /** How likely each entry of a manual answers a question about it, by {@link NearLabel}. */
  Map<String, Double> entries(Question question, String service) {
    TextClassifier classifier = entries.get(service);
    return classifier == null
        ? Map.of()
        : classifier.probabilities(Terms.ofKind(question));
  }

  /** In the order they are kept in a file. */
  List<Optional<TextClassifier>> classifiers() {
    return List.of(matters, topics, kinds);
  }

  NearestExamples nearest() {
    return nearest;
  }

  /** By service. */
  Map<String, TextClassifier> entries() {
    return entries;
  }
}
