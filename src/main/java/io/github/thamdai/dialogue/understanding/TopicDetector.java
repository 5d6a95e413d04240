package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.text.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds which parts of a service a question is about, by the cue words of topics.yaml. */
final class TopicDetector {
  private final Cues cues;
  private final PhraseFinder finder;

  TopicDetector(Cues cues, Segmenter words) {
    this.cues = cues;
    this.finder = new PhraseFinder(cues.topics().keySet(), words);
  }

  /**
   * What was found.
   *
   * @param topics best first
   * @param spans where the cues stand
   */
  record Detected(List<TopicScore> topics, List<Span> spans) {}

  Detected detect(SearchedText plain) {
    Map<Topic, TopicScore> best = new EnumMap<>(Topic.class);
    Map<Span, String> found = finder.find(plain);
    found.forEach(
        (span, phrase) ->
            cues.topics()
                .getOrDefault(phrase, Map.of())
                .forEach(
                    (topic, weight) ->
                        best.merge(
                            topic,
                            new TopicScore(topic, weight, span.end()),
                            TopicDetector::stronger)));
    return new Detected(bestFirst(best), List.copyOf(found.keySet()));
  }

  /** The surer score of each part, of two readings of one question. */
  static List<TopicScore> together(List<TopicScore> typed, List<TopicScore> corrected) {
    Map<Topic, TopicScore> best = new EnumMap<>(Topic.class);
    typed.forEach(score -> best.merge(score.topic(), score, TopicDetector::stronger));
    corrected.forEach(score -> best.merge(score.topic(), score, TopicDetector::stronger));
    return bestFirst(best);
  }

  /** The phrases that speak for one part and no other, this surely at least. */
  Map<Topic, List<String>> phrases(double least) {
    Map<Topic, List<String>> phrases = new EnumMap<>(Topic.class);
    cues.topics()
        .forEach(
            (phrase, weights) ->
                weights.forEach(
                    (topic, weight) -> {
                      if (weight >= least && weights.size() == 1) {
                        phrases.computeIfAbsent(topic, t -> new ArrayList<>()).add(phrase);
                      }
                    }));
    return phrases;
  }

  private static List<TopicScore> bestFirst(Map<Topic, TopicScore> best) {
    List<TopicScore> topics = new ArrayList<>(best.values());
    topics.sort(
        Comparator.comparingDouble(TopicScore::score)
            .reversed()
            .thenComparing(Comparator.comparingInt(TopicScore::at).reversed()));
    return List.copyOf(topics);
  }

  private static TopicScore stronger(TopicScore a, TopicScore b) {
    return a.score() >= b.score() ? a : b;
  }
}
