package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads topics.yaml. */
public final class CuesReader {
  private CuesReader() {}

  public static Optional<Cues> read(Path file, Problems problems) {
    return YamlFile.read(file, String.valueOf(file.getFileName()), problems).map(CuesReader::cues);
  }

  private static Cues cues(YamlMap map) {
    map.allowOnly(
        Set.of(
            "topics",
            "question-endings",
            "follow-up",
            "ordinals",
            "last-choice",
            "correction",
            "agency",
            "office-words",
            "office-names",
            "connectors",
            "pairing"));
    return new Cues(
        topics(map),
        map.texts("question-endings"),
        map.texts("follow-up"),
        ordinals(map),
        map.texts("correction"),
        aspects(map),
        map.texts("office-words"),
        map.texts("office-names"),
        map.texts("connectors"),
        map.texts("pairing"));
  }

  private static Map<String, Map<Topic, Double>> topics(YamlMap map) {
    Map<String, Map<Topic, Double>> byPhrase = new LinkedHashMap<>();
    map.map("topics").ifPresent(all -> all.keys().forEach(code -> topic(all, code, byPhrase)));
    if (byPhrase.isEmpty()) {
      map.problem("topics", "no topic has a cue", "list the words that hint at each topic");
    }
    return byPhrase;
  }

  private static void topic(YamlMap all, String code, Map<String, Map<Topic, Double>> byPhrase) {
    Optional<Topic> topic = Topic.ofCode(code);
    if (topic.isEmpty()) {
      all.problem(code, "'" + code + "' is not a topic", "see index/README.md for the topics");
      return;
    }
    all.map(code).ifPresent(weights -> cuesOf(weights, topic.get(), byPhrase));
  }

  private static void cuesOf(
      YamlMap weights, Topic topic, Map<String, Map<Topic, Double>> byPhrase) {
    for (String key : weights.keys()) {
      Optional<Double> weight = weight(key);
      if (weight.isEmpty()) {
        weights.problem(key, "'" + key + "' is not a weight", "write a number above 0, up to 1.0");
        continue;
      }
      for (String phrase : weights.texts(key)) {
        byPhrase
            .computeIfAbsent(ThaiNormalizer.compact(phrase), p -> new EnumMap<>(Topic.class))
            .merge(topic, weight.get(), Math::max);
      }
    }
  }

  private static Optional<Double> weight(String key) {
    try {
      double weight = Double.parseDouble(key);
      return weight > 0 && weight <= 1 ? Optional.of(weight) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> ordinals(YamlMap map) {
    Map<String, Integer> ordinals = new LinkedHashMap<>();
    map.map("ordinals")
        .ifPresent(
            m -> {
              for (String key : m.keys()) {
                if (key.matches("[1-9][0-9]?")) {
                  m.texts(key).forEach(p -> ordinals.put(p, Integer.valueOf(key)));
                } else {
                  m.problem(key, "'" + key + "' is not a place in a list", "write 1, 2, 3 ...");
                }
              }
            });
    map.texts("last-choice").forEach(phrase -> ordinals.put(phrase, -1));
    return ordinals;
  }

  private static List<AgencyAspect> aspects(YamlMap map) {
    List<AgencyAspect> aspects = new ArrayList<>();
    for (YamlMap entry : map.maps("agency")) {
      entry.allowOnly(Set.of("aspect", "topic", "ask", "like"));
      String code = entry.text("topic");
      Optional<Topic> topic = Topic.ofCode(code);
      if (topic.isEmpty()) {
        entry.problem("topic", "'" + code + "' is not a topic", "see index/README.md");
      }
      aspects.add(
          new AgencyAspect(
              entry.text("aspect"), topic.orElse(Topic.OVERVIEW), entry.texts("ask"), entry.texts("like")));
    }
    return aspects;
  }
}
