package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.UnclearGroup;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                map.maps("groups").forEach(group -> add(group, services, groups));
              });
    }
    return groups;
  }

  private static void add(YamlMap group, Set<String> services, List<UnclearGroup> groups) {
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
    groups.add(new UnclearGroup(group.texts("ask"), among));
  }
}
