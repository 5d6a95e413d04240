package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.Section;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of a manual a question asks for, cue words and past questions taken together. */
public final class TopicRanking {
  /** Parts citizens ask for; the rest belong to the measures. */
  static final Set<Topic> PARTS = EnumSet.range(Topic.OVERVIEW, Topic.CONTACT);

  private final Learned learned;
  private final Linear weights;

  TopicRanking(Learned learned, Linear weights) {
    this.learned = learned;
    this.weights = weights;
  }

  /**
   * A part that may be asked.
   *
   * @param probability that this part rather than another is asked; all add up to 1
   */
  public record Likely(Topic topic, double probability) {}

  /** All parts, likeliest first. */
  public List<Likely> rank(Question question, ServiceManual service) {
    Map<Topic, Double> powers = new EnumMap<>(Topic.class);
    double total = 0;
    for (Map.Entry<Topic, Map<String, Double>> part : measure(question, service).entrySet()) {
      double power = Math.exp(weights.sum(part.getValue()));
      powers.put(part.getKey(), power);
      total += power;
    }
    List<Likely> ranked = new ArrayList<>();
    for (Map.Entry<Topic, Double> power : powers.entrySet()) {
      ranked.add(new Likely(power.getKey(), power.getValue() / total));
    }
    ranked.sort(Comparator.comparingDouble(Likely::probability).reversed());
    return List.copyOf(ranked);
  }

  /** Measures of each part, by {@link TopicFeature#key}, as the weights are fitted on. */
  public Map<Topic, Map<String, Double>> measure(
      Question question, ServiceManual service) {
    Map<Topic, Double> likely = learned.topics(question, service.id());
    Map<Topic, Map<String, Double>> measures = new EnumMap<>(Topic.class);
    int last = question.topics().stream().mapToInt(TopicScore::at).max().orElse(0);
    for (Topic part : PARTS) {
      Map<TopicFeature, Double> features = new EnumMap<>(TopicFeature.class);
      double p = likely.getOrDefault(part, 0.0);
      features.put(TopicFeature.LEARNED, p);
      features.put(TopicFeature.LEARNED_LOG, LogScale.of(p));
      boolean has = part == Topic.OVERVIEW || service.section(part).isPresent();
      features.put(TopicFeature.HAS, has ? 1.0 : 0.0);
      boolean none = service.section(part).map(Section::none).orElse(false);
      features.put(TopicFeature.NONE, none ? 1.0 : 0.0);
      features.put(
          TopicFeature.WHOLE, part == Topic.OVERVIEW && question.topics().isEmpty() ? 1.0 : 0.0);
      for (TopicScore cue : question.topics()) {
        if (cue.topic() == part) {
          features.put(TopicFeature.CUE, cue.score());
          features.put(TopicFeature.SUREST, cue.score() >= question.topicScore() ? 1.0 : 0.0);
          features.put(TopicFeature.LAST, cue.at() == last ? cue.score() : 0.0);
        }
      }
      Map<String, Double> named = named(features);
      named.put(TopicFeature.is(part), 1.0);
      measures.put(part, named);
    }
    return measures;
  }

  private static Map<String, Double> named(Map<TopicFeature, Double> features) {
    Map<String, Double> named = new LinkedHashMap<>();
    features.forEach((feature, value) -> named.put(feature.key(), value));
    return named;
  }
}
