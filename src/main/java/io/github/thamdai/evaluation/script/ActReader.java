package io.github.thamdai.evaluation.script;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one thing that happens. */
final class ActReader {
  private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,3})([mhd])");
  private static final Map<String, Duration> UNITS =
      Map.of("m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));
  private static final Set<String> OTHER_ACTS =
      Set.of("wait", "restart", "office", "case", "together");

  private ActReader() {}

  static Optional<Act> read(YamlMap map) {
    Set<String> kinds = new TreeSet<>(SentReader.KINDS);
    kinds.addAll(OTHER_ACTS);
    List<String> found = kinds.stream().filter(map.keys()::contains).toList();
    if (found.size() != 1) {
      map.problemAt(
          map.line(),
          found.isEmpty() ? "nothing happens here" : "several things happen here: " + found,
          "let each turn have one of: " + String.join(", ", kinds));
      return Optional.empty();
    }
    return switch (found.getFirst()) {
      case "wait" -> Optional.of(new Act.Wait(map.line(), time(map)));
      case "restart" -> Optional.of(new Act.Restart(map.line()));
      case "office" -> map.map("office").map(ActReader::edit);
      case "case" -> map.map("case").flatMap(ActReader::decide);
      case "together" -> Optional.of(together(map));
      default -> message(map, found.getFirst());
    };
  }

  private static Optional<Act> message(YamlMap map, String kind) {
    map.allowOnly(Set.of(kind, "by", "expect"));
    String person = map.optionalText("by");
    return SentReader.read(map, kind)
        .map(
            sent ->
                new Act.Message(
                    map.line(),
                    person == null ? Rehearsal.ME : person,
                    sent,
                    ExpectedReader.read(map)));
  }

  private static Act together(YamlMap map) {
    map.allowOnly(Set.of("together", "expect"));
    List<Sent> sent = new ArrayList<>();
    for (YamlMap one : map.maps("together")) {
      SentReader.KINDS.stream()
          .filter(one.keys()::contains)
          .findFirst()
          .flatMap(kind -> SentReader.read(one, kind))
          .ifPresent(sent::add);
    }
    if (sent.size() < 2) {
      map.problem("together", "fewer than two are sent", "list two or more, such as '- say: ...'");
    }
    return new Act.Together(map.line(), List.copyOf(sent), ExpectedReader.read(map));
  }

  private static Duration time(YamlMap map) {
    map.allowOnly(Set.of("wait"));
    Matcher time = TIME.matcher(map.text("wait"));
    if (time.matches()) {
      return UNITS.getOrDefault(time.group(2), Duration.ZERO).multipliedBy(Long.parseLong(time.group(1)));
    }
    map.problem("wait", "this is no length of time", "write 30m, 25h or 3d");
    return Duration.ZERO;
  }

  private static Act edit(YamlMap map) {
    if (map.has("removes")) {
      map.allowOnly(Set.of("removes"));
      return new Act.Edit(map.line(), map.text("removes"), null, "");
    }
    map.allowOnly(Set.of("changes", "from", "to"));
    return new Act.Edit(map.line(), map.text("changes"), map.text("from"), map.text("to"));
  }

  private static Optional<Act> decide(YamlMap map) {
    map.allowOnly(Set.of("number", "to", "message"));
    Optional<CaseNumber> number = CaseNumber.in(map.text("number"));
    String to = map.text("to");
    Optional<CaseState> state =
        Stream.of(CaseState.values()).filter(one -> one.code().equals(to)).findFirst();
    if (number.isEmpty() || state.isEmpty()) {
      map.problemAt(
          map.line(),
          "no case number or no state stands here",
          "write number: 2570-00001 and to: accepted, in_progress, resolved, closed or rejected");
      return Optional.empty();
    }
    String message = map.optionalText("message");
    return Optional.of(
        new Act.Decide(
            map.line(), number.get(), state.get(), message == null ? "" : message));
  }
}
