package io.github.thamdai.dialogue.routing;

import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.understanding.Question;
import io.github.thamdai.dialogue.understanding.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses which parts of a manual answer a question. */
final class TopicChoice {
  /** How much the wording of past questions counts beside the cue words. */
  private static final double LEARNED = 1.0;

  /** A manual that lacks the part is probably not what was asked. */
  private static final double LACKING = 0.35;

  /** Cues this sure are answered each, when a message has several. */
  private static final double SURE = 0.9;

  private TopicChoice() {}

  /**
   * The parts to answer, at least one, the first asked first.
   *
   * @param learned how likely each topic is by its wording
   */
  static List<Topic> choose(Question question, Map<Topic, Double> learned, ServiceManual service) {
    Map<Topic, Double> scores = new EnumMap<>(Topic.class);
    for (TopicScore asked : question.topics()) {
      double score = has(service, asked.topic()) ? asked.score() : asked.score() - LACKING;
      scores.merge(asked.topic(), score, Math::max);
    }
    learned.forEach(
        (topic, likely) -> {
          if (has(service, topic)) {
            scores.merge(topic, LEARNED * likely, Double::sum);
          }
        });
    Topic best =
        scores.entrySet().stream()
            .max(Comparator.comparingDouble(Map.Entry::getValue))
            .map(Map.Entry::getKey)
            .orElse(Topic.OVERVIEW);
    List<Topic> chosen = new ArrayList<>();
    question.topics().stream()
        .filter(t -> t.score() >= SURE && has(service, t.topic()) && t.topic() != best)
        .filter(t -> apart(t, best, question))
        .sorted(Comparator.comparingInt(TopicScore::at))
        .forEach(t -> chosen.add(t.topic()));
    chosen.addFirst(best);
    return chosen;
  }

  /** Whether a topic has a cue of its own: one word that hints at two parts asks for one. */
  private static boolean apart(TopicScore topic, Topic best, Question question) {
    return question.topics().stream()
        .filter(t -> t.topic() == best)
        .anyMatch(t -> t.score() >= SURE && t.at() != topic.at());
  }

  private static boolean has(ServiceManual service, Topic topic) {
    return topic == Topic.OVERVIEW || service.section(topic).isPresent();
  }
}
