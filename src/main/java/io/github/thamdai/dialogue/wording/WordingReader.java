package io.github.thamdai.dialogue.wording;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.Choice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads replies.yaml and checks that no sentence is missing. */
public final class WordingReader {
  private static final int LABEL_LIMIT = 20;

  private WordingReader() {}

  /** Empty when the file cannot be read at all; faults are added to {@code problems}. */
  public static Optional<Wording> read(Path file, Problems problems) {
    return YamlFile.read(file, String.valueOf(file.getFileName()), problems)
        .map(WordingReader::wording);
  }

  private static Wording wording(YamlMap map) {
    Set<String> allowed = new TreeSet<>(Set.of("none", "topics", "unknown-matters", "starters"));
    Map<Phrase, String> phrases = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      allowed.add(phrase.key());
      phrases.put(phrase, map.text(phrase.key()));
    }
    map.allowOnly(allowed);
    return new Wording(
        phrases,
        topics(map),
        texts(map, "none"),
        texts(map, "unknown-matters"),
        starters(map));
  }

  private static Map<Topic, TopicWording> topics(YamlMap map) {
    Map<Topic, TopicWording> topics = new EnumMap<>(Topic.class);
    Optional<YamlMap> all = map.map("topics");
    if (all.isEmpty()) {
      map.problem("topics", "'topics' is missing", "name each topic's heading, button and ask");
      return topics;
    }
    for (String code : all.get().keys()) {
      Optional<Topic> topic = Topic.ofCode(code);
      if (topic.isEmpty()) {
        all.get().problem(code, "'" + code + "' is not a topic", "see index/README.md for them");
      } else {
        all.get().map(code).ifPresent(t -> topics.put(topic.get(), topic(t)));
      }
    }
    return topics;
  }

  private static TopicWording topic(YamlMap map) {
    map.allowOnly(Set.of("heading", "button", "ask"));
    return new TopicWording(map.text("heading"), label(map, "button"), map.text("ask"));
  }

  private static List<Choice> starters(YamlMap map) {
    List<Choice> starters = new ArrayList<>();
    for (YamlMap entry : map.maps("starters")) {
      entry.allowOnly(Set.of("label", "text"));
      starters.add(new Choice(label(entry, "label"), entry.text("text")));
    }
    return List.copyOf(starters);
  }

  private static String label(YamlMap map, String key) {
    String label = map.text(key);
    if (label.length() > LABEL_LIMIT) {
      map.problem(
          key,
          "'" + label + "' has " + label.length() + " letters and marks",
          "shorten it to " + LABEL_LIMIT + ": it is printed on a button");
    }
    return label;
  }

  private static Map<String, String> texts(YamlMap map, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.map(key).ifPresent(m -> m.keys().forEach(k -> texts.put(k, m.text(k))));
    return texts;
  }
}
