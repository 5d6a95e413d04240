package io.github.thamdai.dialogue.finding;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads decision.yaml. */
public final class ParametersReader {
  private ParametersReader() {}

  /**
   * Reads a whole file.
   *
   * @throws io.github.thamdai.corpus.yaml.FaultyContentException with every fault found
   */
  public static Parameters read(Path file) {
    Problems problems = new Problems();
    Optional<Parameters> parameters = read(file, problems);
    problems.throwIfAny();
    return parameters.orElseThrow();
  }

  private static Optional<Parameters> read(Path file, Problems problems) {
    return YamlFile.read(file, String.valueOf(file.getFileName()), problems)
        .map(ParametersReader::parameters);
  }

  private static Parameters parameters(YamlMap map) {
    map.allowOnly(
        Set.of(
            "fitted-on",
            "fitted-at",
            "ranking",
            "topic",
            "known",
            "clear",
            "refer",
            "known-above",
            "clear-above",
            "agency-above",
            "refer-above",
            "talk-above",
            "private-above",
            "written",
            "written-above"));
    return new Parameters(
        linear(map, "ranking"),
        linear(map, "topic"),
        linear(map, "known"),
        linear(map, "clear"),
        linear(map, "refer"),
        linear(map, "written"),
        map.decimal("known-above", 0.5),
        map.decimal("clear-above", 0.5),
        map.decimal("talk-above", 0.6),
        map.decimal("private-above", 0.6),
        map.decimal("agency-above", 0.5),
        map.decimal("refer-above", 0.5),
        map.decimal("written-above", 0.5));
  }

  private static Linear linear(YamlMap map, String key) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double bias = 0;
    Optional<YamlMap> section = map.map(key);
    if (section.isEmpty()) {
      map.problem(key, "'" + key + "' is missing", "fit again with ./thamdai eval fit");
      return new Linear(0, weights);
    }
    for (String name : section.get().keys()) {
      double weight = section.get().decimal(name, 0);
      if (name.equals("bias")) {
        bias = weight;
      } else {
        weights.put(name, weight);
      }
    }
    return new Linear(bias, Map.copyOf(weights));
  }
}
