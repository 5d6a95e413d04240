package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.PastQuestion;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the past questions of one service: {@code questions/<service>.yaml}. */
final class PastQuestionReader {
  private PastQuestionReader() {}

  static List<PastQuestion> read(
      Path path, String name, Set<String> services, Problems problems) {
    Optional<YamlMap> file = YamlFile.read(path, name, problems);
    if (file.isEmpty()) {
      return List.of();
    }
    YamlMap map = file.get();
    map.allowOnly(Set.of("service", "questions"));
    String service = map.text("service");
    if (!services.contains(service)) {
      map.problem(
          "service",
          "there is no service '" + service + "'",
          "write the id of a manual in services/");
    }
    List<PastQuestion> questions = new ArrayList<>();
    for (YamlMap entry : map.maps("questions")) {
      entry.allowOnly(Set.of("topic", "ask"));
      Topic topic = AnswerReader.topic(entry);
      entry.texts("ask").forEach(ask -> questions.add(new PastQuestion(service, topic, ask)));
    }
    return questions;
  }
}
