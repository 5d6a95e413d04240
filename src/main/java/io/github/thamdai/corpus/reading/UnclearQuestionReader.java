package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.UnclearQuestion;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the questions that are too broad to answer: {@code unclear.yaml}; a missing file is none. */
final class UnclearQuestionReader {
  private UnclearQuestionReader() {}

  static List<UnclearQuestion> read(
      Path path, String name, Set<String> services, Problems problems) {
    List<UnclearQuestion> questions = new ArrayList<>();
    if (Files.exists(path)) {
      YamlFile.read(path, name, problems)
          .ifPresent(
              map -> {
                map.allowOnly(Set.of("groups"));
                map.maps("groups").forEach(group -> add(group, services, questions));
              });
    }
    return questions;
  }

  private static void add(YamlMap group, Set<String> services, List<UnclearQuestion> questions) {
    group.allowOnly(Set.of("among", "ask"));
    List<String> among = group.texts("among");
    if (among.size() < 2) {
      group.problem("among", "'among' names fewer than two services", "name those to choose from");
    }
    for (String id : among) {
      if (!services.contains(id)) {
        group.problem(
            "among", "there is no service '" + id + "'", "write the id of a manual in services/");
      }
    }
    group.texts("ask").forEach(ask -> questions.add(new UnclearQuestion(ask, among)));
  }
}
