package io.github.thamdai.staff;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.ObligationKind;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.corpus.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code conversation-flows/staff/vocabulary.yaml}. */
public final class VocabularyReader {
  private static final Set<String> KEYS =
      Set.of(
          "plan", "certain", "citizen", "ids", "periods", "quarters", "calendar_year", "year", "month", "month_endings", "rounds",
          "indicator", "kinds", "follow_up", "fillers", "rules");
  private static final Set<String> RULE_KEYS =
      Set.of("topic", "words", "whole", "unless", "needs", "without", "aspects", "kinds", "subject");

  private VocabularyReader() {}

  /** Empty when the file cannot be read at all; faults are added to {@code problems}. */
  public static Optional<Vocabulary> read(Path file, Problems problems) {
    return YamlFile.read(file, "staff/" + file.getFileName(), problems)
        .map(VocabularyReader::vocabulary);
  }

  private static Vocabulary vocabulary(YamlMap file) {
    file.allowOnly(KEYS);
    Map<ObligationKind, List<String>> kinds = new EnumMap<>(ObligationKind.class);
    file.map("kinds")
        .ifPresent(
            map ->
                constants(map, "kinds", map.keys().stream().toList(), ObligationKind.class)
                    .forEach(kind -> kinds.put(kind, words(map, kind.code()))));
    return new Vocabulary(
        words(file, "plan"),
        words(file, "certain"),
        words(file, "citizen"),
        ids(file),
        lists(file, "periods"),
        lists(file, "quarters"),
        words(file, "calendar_year"),
        words(file, "year"),
        words(file, "month"),
        words(file, "month_endings"),
        lists(file, "rounds"),
        words(file, "indicator"),
        kinds,
        words(file, "follow_up"),
        words(file, "fillers"),
        file.maps("rules").stream().flatMap(rule -> rule(rule).stream()).toList());
  }

  private static Vocabulary.Ids ids(YamlMap file) {
    Map<String, String> letters = new HashMap<>();
    Optional<YamlMap> ids = file.map("ids");
    ids.flatMap(map -> map.map("letters"))
        .ifPresent(
            map -> map.keys().forEach(key -> letters.put(squeezed(key), map.text(key))));
    return new Vocabulary.Ids(
        Map.copyOf(letters),
        ids.map(map -> words(map, "before")).orElse(List.of()),
        ids.map(map -> words(map, "numbered")).orElse(List.of()),
        ids.map(map -> words(map, "zero")).orElse(List.of()),
        ids.map(map -> words(map, "upTo")).orElse(List.of()));
  }

  private static Optional<StaffRule> rule(YamlMap rule) {
    rule.allowOnly(RULE_KEYS);
    Optional<Topic> topic = Topic.ofCode(rule.text("topic"));
    if (topic.isEmpty()) {
      rule.problem("topic", "'" + rule.text("topic") + "' is no topic", "use one, such as overdue");
      return Optional.empty();
    }
    List<List<String>> words = new ArrayList<>();
    for (YamlValue group : rule.items("words")) {
      words.add(group.texts().stream().map(VocabularyReader::squeezed).toList());
    }
    if (words.isEmpty() && !rule.has("whole")) {
      rule.problem("topic", "the rule has no words", "add 'words' or 'whole'");
      return Optional.empty();
    }
    return Optional.of(
        new StaffRule(
            topic.get(),
            words,
            words(rule, "whole"),
            words(rule, "unless"),
            constants(rule, "needs", rule.texts("needs"), StaffRule.Known.class),
            constants(rule, "without", rule.texts("without"), StaffRule.Known.class),
            constants(rule, "aspects", rule.texts("aspects"), StaffAspect.class),
            constants(rule, "kinds", rule.texts("kinds"), ObligationKind.class),
            words(rule, "subject")));
  }

  private static <E extends Enum<E>> Set<E> constants(
      YamlMap place, String key, List<String> names, Class<E> type) {
    Set<E> found = EnumSet.noneOf(type);
    for (String name : names) {
      try {
        found.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        Set<E> all = EnumSet.allOf(type);
        place.problem(key, "'" + name + "' is not known here", "use one of: " + all);
      }
    }
    return found;
  }

  private static Map<String, List<String>> lists(YamlMap file, String key) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    file.map(key)
        .ifPresent(map -> map.keys().forEach(name -> found.put(name, words(map, name))));
    return found;
  }

  private static List<String> words(YamlMap map, String key) {
    return map.texts(key).stream().map(VocabularyReader::squeezed).toList();
  }

  private static String squeezed(String word) {
    return SqueezedQuestion.of(word);
  }
}
