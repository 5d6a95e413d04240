package io.github.thamdai.dialogue.flow.reading;

import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.dialogue.flow.Message;
import io.github.thamdai.dialogue.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a flow. */
final class StepsReader {
  /** Each kind of step and the keys it may have beside {@code id}. */
  private static final Map<String, Set<String>> KINDS = kinds();

  private StepsReader() {}

  static List<Step> steps(YamlMap flow) {
    List<Step> steps = new ArrayList<>();
    for (YamlMap map : flow.maps("steps")) {
      List<String> kinds = KINDS.keySet().stream().filter(map.keys()::contains).toList();
      if (kinds.size() == 1) {
        steps.add(step(map, kinds.getFirst(), steps.size() + 1));
      } else {
        map.problemAt(
            map.line(),
            kinds.isEmpty() ? "this step does nothing" : "this step does " + kinds,
            "let each step have one of: " + String.join(", ", KINDS.keySet()));
      }
    }
    if (steps.isEmpty()) {
      flow.problem("steps", "the flow has no steps", "add 'steps:' with a list");
    }
    return List.copyOf(steps);
  }

  private static Step step(YamlMap map, String kind, int number) {
    Set<String> allowed = new TreeSet<>(KINDS.getOrDefault(kind, Set.of()));
    allowed.add(kind);
    allowed.add("id");
    map.allowOnly(allowed);
    String id = id(map, kind, number);
    int line = map.line();
    String next = map.optionalText("next");
    return switch (kind) {
      case "collect" -> collect(map, id, next);
      case "action" ->
          new Step.Act(id, line, map.text("action"), FlowReader.texts(map, "with"), next);
      case "branch" -> branch(map, id);
      case "set" -> fill(map, id, next);
      case "link" -> new Step.Link(id, line, map.text("link"), FlowReader.texts(map, "with"));
      case "say" ->
          new Step.Say(id, line, said(map, "say"), MessageReader.choices(map), next);
      default -> new Step.End(id, line, MessageReader.message(map, "end"));
    };
  }

  private static String id(YamlMap map, String kind, int number) {
    String written = map.optionalText("id");
    if (written != null) {
      if (!written.matches("[a-z][a-z0-9-]*") || written.equals(Step.END)) {
        map.problem("id", "'" + written + "' is no name of a step", "use a-z, digits and '-'");
      }
      return written;
    }
    return kind.equals("collect") ? map.text("collect") : kind + "-" + number;
  }

  private static Step.Collect collect(YamlMap map, String id, @Nullable String next) {
    return new Step.Collect(
        id,
        map.line(),
        map.text("collect"),
        said(map, "ask"),
        map.optionalText("again"),
        map.optionalText("help"),
        map.flag("always", false) || map.flag("confirm", false),
        map.flag("confirm", false),
        map.flag("verbatim", false),
        MessageReader.choices(map),
        next);
  }

  private static Message said(YamlMap map, String key) {
    Message message = MessageReader.message(map, key);
    if (message.texts().isEmpty()) {
      map.problem(key, "'" + key + "' is missing or empty", "write what is said after '" + key + ":'");
    }
    return message;
  }

  private static Step.Branch branch(YamlMap map, String id) {
    List<Step.Case> cases = new ArrayList<>();
    String otherwise = null;
    for (YamlMap way : map.maps("branch")) {
      if (otherwise != null) {
        way.problemAt(way.line(), "this stands below 'else'", "put 'else' last");
      } else if (way.has("else")) {
        way.allowOnly(Set.of("else"));
        otherwise = way.text("else");
      } else {
        way.allowOnly(Set.of("if", "then"));
        ConditionReader.condition(way)
            .ifPresent(c -> cases.add(new Step.Case(way.line(), c, way.text("then"))));
      }
    }
    return new Step.Branch(id, map.line(), List.copyOf(cases), otherwise);
  }

  private static Step.Fill fill(YamlMap map, String id, @Nullable String next) {
    List<String> cleared = new ArrayList<>();
    map.map("set")
        .ifPresent(
            m -> m.keys().stream().filter(key -> !m.has(key)).forEach(cleared::add));
    return new Step.Fill(
        id, map.line(), FlowReader.texts(map, "set"), List.copyOf(cleared), next);
  }

  private static Map<String, Set<String>> kinds() {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    Set<String> collect = new TreeSet<>(MessageReader.KEYS);
    collect.addAll(Set.of("ask", "again", "help", "always", "confirm", "verbatim", "choices", "next"));
    Set<String> say = new TreeSet<>(MessageReader.KEYS);
    say.addAll(Set.of("choices", "next"));
    kinds.put("collect", collect);
    kinds.put("action", Set.of("with", "next"));
    kinds.put("branch", Set.of());
    kinds.put("set", Set.of("next"));
    kinds.put("link", Set.of("with"));
    kinds.put("say", say);
    kinds.put("end", MessageReader.KEYS);
    return kinds;
  }
}
