package io.github.thamdai.evaluation.script;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.dialogue.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one script. */
final class ScriptReader {
  /** A Tuesday in office hours. */
  private static final String USUAL = "2026-11-24T10:00";

  private ScriptReader() {}

  static Optional<Script> read(Path file, String path, Set<String> flows, Problems problems) {
    return YamlFile.read(file, path, problems).map(map -> script(map, path, flows));
  }

  private static Script script(YamlMap map, String path, Set<String> flows) {
    map.allowOnly(Set.of("test", "flow", "as", "division", "channel", "at", "turns", "rows", "kept-nowhere"));
    String flow = map.text("flow");
    if (!flow.isEmpty() && !flows.contains(flow)) {
      map.problem(
          "flow",
          "there is no flow '" + flow + "'",
          "name one of: " + String.join(", ", flows.stream().sorted().toList()));
    }
    List<Act> acts = new ArrayList<>();
    map.maps("turns").forEach(turn -> ActReader.read(turn).ifPresent(acts::add));
    if (acts.isEmpty()) {
      map.problem("turns", "nobody says anything", "write 'turns:' with a list");
    }
    return new Script(
        path,
        path.replaceFirst("\\.yaml$", ""),
        map.text("test"),
        flow,
        new Script.Opening(
            code(map, "as", Role.CITIZEN),
            map.optionalText("division"),
            code(map, "channel", Channel.WEB),
            at(map)),
        List.copyOf(acts),
        rows(map),
        map.texts("kept-nowhere"));
  }

  private static <E extends Enum<E>> E code(YamlMap map, String key, E usual) {
    String text = map.optionalText(key);
    List<E> all = Stream.of(usual.getDeclaringClass().getEnumConstants()).toList();
    Optional<E> meant =
        all.stream().filter(one -> lower(one).equals(text == null ? lower(usual) : text)).findFirst();
    if (meant.isEmpty()) {
      map.problem(
          key,
          "'" + key + "' is '" + text + "'",
          "write one of: " + all.stream().map(ScriptReader::lower).collect(Collectors.joining(", ")));
    }
    return meant.orElse(usual);
  }

  private static String lower(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static Instant at(YamlMap map) {
    String text = map.optionalText("at");
    try {
      return instant(text == null ? USUAL : text);
    } catch (DateTimeParseException e) {
      map.problem("at", "'at' is '" + text + "'", "write a day and a time: " + USUAL);
      return instant(USUAL);
    }
  }

  private static Instant instant(String text) {
    return LocalDateTime.parse(text).atZone(OfficeTime.ZONE).toInstant();
  }

  private static List<ExpectedRows> rows(YamlMap map) {
    List<ExpectedRows> all = new ArrayList<>();
    map.map("rows")
        .ifPresent(
            tables -> {
              for (String table : tables.keys()) {
                List<Map<String, String>> rows =
                    tables.maps(table).stream().map(ScriptReader::values).toList();
                all.add(new ExpectedRows(tables.lineOf(table), table, rows));
              }
            });
    return List.copyOf(all);
  }

  /** Texts by key; null is "". */
  static Map<String, String> values(YamlMap map) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String key : map.keys()) {
      String text = map.optionalText(key);
      values.put(key, text == null ? "" : text);
    }
    return values;
  }
}
