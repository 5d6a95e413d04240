package io.github.thamdai.evaluation.script;

import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a message should come to. */
final class ExpectedReader {
  private ExpectedReader() {}

  static Expected read(YamlMap turn) {
    return turn.map("expect").map(ExpectedReader::expected).orElse(Expected.nothing(turn.line()));
  }

  private static Expected expected(YamlMap map) {
    map.allowOnly(
        Set.of(
            "status", "source", "topic", "flow", "step", "slots", "effects", "offers", "withholds",
            "repairs"));
    String status = map.optionalText("status");
    known(map, "status", status, Stream.of(Outcome.Status.values()).map(Outcome.Status::code));
    List<String> repairs = map.texts("repairs");
    repairs.forEach(
        key -> known(map, "repairs", key, Stream.of(RepairPhrase.values()).map(RepairPhrase::key)));
    return new Expected(
        map.line(),
        status,
        map.optionalText("source"),
        map.optionalText("topic"),
        map.optionalText("flow"),
        map.optionalText("step"),
        map.map("slots").map(ScriptReader::values).orElse(Map.of()),
        map.has("effects") ? map.texts("effects") : null,
        map.texts("offers"),
        map.texts("withholds"),
        repairs);
  }

  private static void known(
      YamlMap map, String key, @Nullable String value, Stream<String> all) {
    List<String> possible = all.toList();
    if (value != null && !possible.contains(value)) {
      map.problem(
          key, "there is no " + key + " '" + value + "'", "name one of: " + String.join(", ", possible));
    }
  }
}
