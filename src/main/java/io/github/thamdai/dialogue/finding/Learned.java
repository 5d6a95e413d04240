package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.search.TextIndex;
import io.github.thamdai.search.classify.TextClassifier;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the office's past questions and examples have taught: which service, which part of it, and
 * which kind of message the wording of a question speaks for. Learned once for each generation; see
 * {@link Learning}. A classifier is absent where there were too few examples.
 */
public final class Learned {
  private static final double LATER = 0.9;

  private final TextIndex index;
  private final Optional<TextClassifier> services;
  private final Optional<TextClassifier> topics;
  private final Optional<TextClassifier> kinds;
  private final Optional<TextClassifier> broad;

  Learned(
      TextIndex index,
      Optional<TextClassifier> services,
      Optional<TextClassifier> topics,
      Optional<TextClassifier> kinds,
      Optional<TextClassifier> broad) {
    this.index = index;
    this.services = services;
    this.topics = topics;
    this.kinds = kinds;
    this.broad = broad;
  }

  /** How likely each service is, by id. */
  Map<String, Double> services(Question question) {
    return services
        .map(classifier -> classifier.probabilities(Terms.ofService(index, question)))
        .orElse(Map.of());
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
                .probabilities(Terms.ofTopic(index, question, service))
                .forEach((code, p) -> Topic.ofCode(code).ifPresent(t -> likely.put(t, p))));
    return likely;
  }

  /** How likely each of the {@link MessageKinds kinds} is; empty when no word is known. */
  public Map<String, Double> kinds(Question question) {
    return kinds
        .map(classifier -> classifier.probabilities(Terms.ofKind(index, question)))
        .orElse(Map.of());
  }

  /** What a broad question may be about: services by id, with how likely each is to be meant. */
  Map<String, Double> among(Question question) {
    Map<String, Double> among = new HashMap<>();
    broad.ifPresent(
        classifier ->
            classifier
                .probabilities(Terms.ofService(index, question))
                .forEach((group, p) -> spread(UnclearLabel.services(group), p, among)));
    return among;
  }

  /** Of a list that is asked back, the first are meant most often. */
  private static void spread(List<String> services, double p, Map<String, Double> among) {
    double share = p;
    for (String service : services) {
      among.merge(service, share, Double::sum);
      share *= LATER;
    }
  }

  /** In the order they are kept in a file. */
  List<Optional<TextClassifier>> classifiers() {
    return List.of(services, topics, kinds, broad);
  }
}
