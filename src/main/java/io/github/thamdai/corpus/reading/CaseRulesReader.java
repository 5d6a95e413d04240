package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.CaseCategory;
import io.github.thamdai.corpus.CaseRules;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.MapArea;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an office's {@code casework.yaml}. */
final class CaseRulesReader {
  private static final int MOST_DAYS = 90;
  private static final int DAYS = 15;
  private static final LocalTime CLOSES = LocalTime.of(16, 30);

  private final Agency agency;
  private final YamlMap file;

  private CaseRulesReader(Agency agency, YamlMap file) {
    this.agency = agency;
    this.file = file;
  }

  /** Without the file no case can be opened, and the first division gets all questions. */
  static CaseRules read(Path path, String name, Agency agency, Problems problems) {
    if (!Files.exists(path)) {
      return none(agency);
    }
    return YamlFile.read(path, name, problems)
        .map(map -> new CaseRulesReader(agency, map).rules())
        .orElseGet(() -> none(agency));
  }

  private static CaseRules none(Agency agency) {
    String first = agency.divisions().isEmpty() ? "" : agency.divisions().getFirst().name();
    return new CaseRules(List.of(), first, DAYS, CLOSES, null);
  }

  private CaseRules rules() {
    file.allowOnly(Set.of("closes", "questions", "area", "categories"));
    YamlMap questions = file.map("questions").orElse(null);
    if (questions == null) {
      file.problem(
          "questions",
          "it is not said who answers questions",
          "add 'questions: {division: " + names().getFirst() + ", reply-days: 3}'");
    } else {
      questions.allowOnly(Set.of("division", "reply-days"));
    }
    return new CaseRules(
        categories(),
        questions == null ? "" : division(questions),
        questions == null ? DAYS : days(questions),
        closes(),
        file.map("area").map(CaseRulesReader::area).orElse(null));
  }

  private List<CaseCategory> categories() {
    List<CaseCategory> categories = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlMap entry : file.maps("categories")) {
      entry.allowOnly(Set.of("id", "name", "division", "reply-days"));
      String id = ContentNames.slug(entry);
      if (!ids.add(id)) {
        entry.problem("id", "the category '" + id + "' stands twice", "keep one of the two");
      }
      categories.add(
          new CaseCategory(id, entry.text("name"), division(entry), days(entry)));
    }
    if (categories.isEmpty()) {
      file.problem("categories", "no category of cases is named", "add street-light, road ...");
    }
    return categories;
  }

  private String division(YamlMap map) {
    String name = map.text("division");
    if (!name.isBlank() && agency.division(name).isEmpty()) {
      map.problem(
          "division",
          "division '" + name + "' is not in agency.yaml",
          "use one of: " + String.join(", ", names()));
    }
    return name;
  }

  private List<String> names() {
    return agency.divisions().isEmpty()
        ? List.of("...")
        : agency.divisions().stream().map(Division::name).toList();
  }

  private static int days(YamlMap map) {
    if (!map.has("reply-days")) {
      map.problem("reply-days", "'reply-days' is missing", "add a line 'reply-days: 7'");
      return DAYS;
    }
    int days = map.number("reply-days", DAYS);
    if (days < 1 || days > MOST_DAYS) {
      map.problem("reply-days", "'reply-days' is " + days, "write 1 to 90 working days");
    }
    return days;
  }

  private LocalTime closes() {
    String text = file.optionalText("closes");
    if (text == null) {
      return CLOSES;
    }
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      file.problem("closes", "'closes' is '" + text + "'", "write a time in quotes: \"16:30\"");
      return CLOSES;
    }
  }

  private static @Nullable MapArea area(YamlMap map) {
    map.allowOnly(Set.of("south", "west", "north", "east"));
    MapArea area = new MapArea(side(map, "south"), side(map, "west"), side(map, "north"), side(map, "east"));
    boolean sound = area.south() < area.north() && area.west() < area.east();
    if (!sound) {
      map.problem(
          "south",
          "the area has no inside",
          "write degrees: south less than north, west less than east");
    }
    return sound ? area : null;
  }

  private static double side(YamlMap map, String name) {
    if (!map.has(name)) {
      map.problem(name, "'" + name + "' is missing", "add a line '" + name + ": 14.75' in degrees");
      return 0;
    }
    return map.decimal(name, 0);
  }
}
