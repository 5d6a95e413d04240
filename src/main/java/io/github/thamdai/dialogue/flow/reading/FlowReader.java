package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.Start;
import io.github.thamdai.dialogue.flow.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one flow. */
final class FlowReader {
  private static final int DIGEST_LENGTH = 16;

  private FlowReader() {}

  static Flow flow(YamlMap map, Path file) {
    map.allowOnly(Set.of("flow", "name", "about", "who", "lapse", "start", "slots", "steps"));
    String id = id(map, file);
    Map<String, Slot> slots = SlotsReader.slots(map);
    List<Step> steps = StepsReader.steps(map);
    addResults(steps, slots);
    return new Flow(
        id,
        map.lineOf("flow"),
        map.text("name"),
        map.file(),
        digest(file),
        roles(map),
        map.has("lapse") ? lapse(map) : null,
        map.map("start")
            .map(StartReader::start)
            .orElse(Start.NONE),
        Collections.unmodifiableMap(slots),
        steps);
  }

  private static String id(YamlMap map, Path file) {
    String id = map.text("flow");
    String expected = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
    if (!id.isEmpty() && !id.equals(expected)) {
      map.problem(
          "flow",
          "the flow is called '" + id + "' but its file '" + expected + ".yaml'",
          "call both the same");
    }
    return id;
  }

  /** What actions give need not be declared. */
  private static void addResults(List<Step> steps, Map<String, Slot> slots) {
    for (Step step : steps) {
      if (step instanceof Step.Act act) {
        Optional<ActionSpec> spec = ActionSpecs.find(act.action());
        spec.ifPresent(
            s -> s.results().forEach(r -> slots.putIfAbsent(r.name(), Slot.ofResult(r, act.line()))));
      }
    }
  }

  private static Set<Role> roles(YamlMap map) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Optional<YamlValue> who = map.value("who");
    if (who.isEmpty()) {
      return EnumSet.allOf(Role.class);
    }
    for (String name : who.get().texts()) {
      List<Role> named =
          Stream.of(Role.values()).filter(role -> Slot.code(role).equals(name)).toList();
      roles.addAll(named);
      if (named.isEmpty()) {
        map.problem("who", "'" + name + "' is nobody", "write citizen, staff or admin");
      }
    }
    return roles;
  }

  static @Nullable Duration lapse(YamlMap map) {
    String text = map.text("lapse");
    if (text.matches("[1-9][0-9]{0,3}[mhd]")) {
      long count = Long.parseLong(text.substring(0, text.length() - 1));
      return switch (text.charAt(text.length() - 1)) {
        case 'm' -> Duration.ofMinutes(count);
        case 'h' -> Duration.ofHours(count);
        default -> Duration.ofDays(count);
      };
    }
    map.problem("lapse", "'" + text + "' is not a length of time", "write 30m, 24h or 3d");
    return null;
  }

  private static String digest(Path file) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(Files.readAllBytes(file)))
          .substring(0, DIGEST_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " was read a moment ago", e);
    }
  }

  /** Texts by key of a mapping that may be missing; a key without a value is left out. */
  static Map<String, String> texts(YamlMap map, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    map.map(key)
        .ifPresent(
            m ->
                m.keys()
                    .forEach(k -> m.value(k).ifPresent(value -> texts.put(k, value.text()))));
    return Collections.unmodifiableMap(texts);
  }
}
