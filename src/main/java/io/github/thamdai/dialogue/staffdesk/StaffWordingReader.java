package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.Cadence;
import io.github.thamdai.corpus.report.Correction.Confidence;
import io.github.thamdai.corpus.report.EvidenceDefect;
import io.github.thamdai.corpus.report.MeasureStatus;
import io.github.thamdai.corpus.report.ObligationKind;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import io.github.thamdai.staff.OccurrenceState;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads staff/replies.yaml and checks that no sentence, name or placeholder is missing. */
public final class StaffWordingReader {
  private static final Set<String> PARTS =
      Set.of(
          "states", "statuses", "kinds", "cadences", "defects-in-words", "confidences", "rounds",
          "fields", "openings", "endings", "buttons");
  private static final int LABEL_LIMIT = 20;

  private StaffWordingReader() {}

  /** Empty when the file cannot be read at all; faults are added to {@code problems}. */
  public static Optional<StaffWording> read(Path file, Problems problems) {
    return YamlFile.read(file, "staff/" + file.getFileName(), problems)
        .map(StaffWordingReader::wording);
  }

  private static StaffWording wording(YamlMap map) {
    return new StaffWording(
        phrases(map),
        names(map, "states", OccurrenceState.class),
        names(map, "statuses", MeasureStatus.class),
        names(map, "kinds", ObligationKind.class),
        names(map, "cadences", Cadence.Type.class),
        names(map, "defects-in-words", EvidenceDefect.class),
        names(map, "confidences", Confidence.class),
        texts(map, "rounds"),
        texts(map, "fields"),
        map.texts("openings"),
        map.texts("endings"),
        buttons(part(map, "buttons")));
  }

  private static Map<StaffPhrase, String> phrases(YamlMap map) {
    Set<String> allowed = new TreeSet<>(PARTS);
    Map<StaffPhrase, String> phrases = new EnumMap<>(StaffPhrase.class);
    for (StaffPhrase phrase : StaffPhrase.values()) {
      String text = map.text(phrase.key());
      allowed.add(phrase.key());
      phrases.put(phrase, text);
      for (String name : phrase.placeholders()) {
        if (!text.isEmpty() && !text.contains("{" + name + "}")) {
          map.problem(
              phrase.key(), "the sentence lacks {" + name + "}", "write {" + name + "} into it");
        }
      }
    }
    map.allowOnly(allowed);
    return phrases;
  }

  private static <E extends Enum<E>> Map<E, String> names(YamlMap map, String key, Class<E> type) {
    Map<E, String> found = new EnumMap<>(type);
    Set<String> allowed = new TreeSet<>();
    part(map, key)
        .ifPresent(
            names -> {
              for (E constant : type.getEnumConstants()) {
                String code = constant.name().toLowerCase(Locale.ROOT);
                allowed.add(code);
                found.put(constant, names.text(code));
              }
              names.allowOnly(allowed);
            });
    return found;
  }

  private static Map<String, String> texts(YamlMap map, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    part(map, key)
        .ifPresent(part -> part.keys().forEach(name -> texts.put(name, part.text(name))));
    return texts;
  }

  private static StaffWording.Buttons buttons(Optional<YamlMap> map) {
    map.ifPresent(m -> m.allowOnly(Set.of("measure", "plan", "division", "indicator")));
    return new StaffWording.Buttons(
        map.map(m -> questions(m, "measure")).orElse(List.of()),
        map.map(m -> questions(m, "plan")).orElse(List.of()),
        map.flatMap(m -> part(m, "division")).map(StaffWordingReader::question),
        map.flatMap(m -> part(m, "indicator")).map(StaffWordingReader::question));
  }

  private static List<NextQuestion> questions(YamlMap map, String key) {
    return map.maps(key).stream().map(StaffWordingReader::question).toList();
  }

  private static NextQuestion question(YamlMap map) {
    map.allowOnly(Set.of("topic", "label", "text", "staff"));
    String code = map.text("topic");
    Optional<Topic> topic = Topic.ofCode(code);
    if (topic.isEmpty()) {
      map.problem("topic", "'" + code + "' is no topic", "use one, such as overdue");
    }
    String label = map.text("label");
    if (label.length() > LABEL_LIMIT) {
      map.problem(
          "label",
          "'" + label + "' has " + label.length() + " letters and marks",
          "shorten it to " + LABEL_LIMIT + ": it is printed on a button");
    }
    return new NextQuestion(
        topic.orElse(Topic.MEASURES), label, map.text("text"), map.flag("staff", false));
  }

  private static Optional<YamlMap> part(YamlMap map, String key) {
    Optional<YamlMap> part = map.map(key);
    if (part.isEmpty()) {
      map.problem(key, "'" + key + "' is missing", "take it from the file as delivered");
    }
    return part;
  }
}
