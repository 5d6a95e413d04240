package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.UnclearGroup;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the groups that are too broad to answer: {@code unclear.yaml}; a missing file is none. */
final class UnclearGroupReader {
  private UnclearGroupReader() {}

  static List<UnclearGroup> read(
      Path path, String name, Set<String> services, Problems problems) {
    List<UnclearGroup> groups = new ArrayList<>();
    if (Files.exists(path)) {
      YamlFile.read(path, name, problems)
          .ifPresent(
              map -> {
                map.allowOnly(Set.of("groups"));
                Map<String, Integer> seen = new HashMap<>();
                map.maps("groups").forEach(group -> add(group, services, seen, groups));
              });
    }
    return groups;
  }

  private static void add(
      YamlMap group, Set<String> services, Map<String, Integer> seen, List<UnclearGroup> groups) {
    group.allowOnly(Set.of("among", "ask"));
    List<String> among = group.texts("among");
    if (new HashSet<>(among).size() < Math.max(2, among.size())) {
      group.problem("among", "'among' names fewer than two services, or one twice", "name those to choose from, once each");
    }
    for (String id : among) {
      if (!services.contains(id)) {
        group.problem(
            "among", "there is no service '" + id + "'", "write the id of a manual in services/");
      }
    }
    List<String> asks = group.texts("ask");
    if (asks.isEmpty()) {
      group.problem("ask", "'ask' holds no question", "write how people put it, or remove the group");
    }
    for (String ask : asks) {
      Integer before = seen.putIfAbsent(ThaiNormalizer.compact(ask), group.line());
      if (before != null) {
        group.problem(
            "ask",
            "'" + ask + "' is also in the group of line " + before,
            "keep it where it fits best; one question cannot teach two answers");
      }
    }
    groups.add(new UnclearGroup(asks, among));
  }
}
