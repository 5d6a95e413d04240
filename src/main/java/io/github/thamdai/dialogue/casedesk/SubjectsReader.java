package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.casework.news.Subject;
import io.github.thamdai.casework.news.Subjects;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code news-subjects.yaml}. */
public final class SubjectsReader {
  private static final String FILE = "news-subjects.yaml";
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}");
  private static final Set<String> TAKEN = Set.of("all");
  private static final int MOST_VILLAGES = 99;

  private SubjectsReader() {}

  /** Faults are added to {@code problems}; what is returned is of use only when there are none. */
  public static Subjects read(Path flows, Problems problems) {
    return YamlFile.read(flows.resolve(FILE), FILE, problems)
        .map(SubjectsReader::subjects)
        .orElseGet(() -> new Subjects(List.of(), "", List.of(), 0));
  }

  private static Subjects subjects(YamlMap file) {
    file.allowOnly(Set.of("subjects", "village", "village_also", "villages"));
    List<Subject> own = file.maps("subjects").stream().map(SubjectsReader::subject).toList();
    int villages = file.number("villages", 0);
    if (villages < 0 || villages > MOST_VILLAGES) {
      file.problem("villages", "'villages' is " + villages, "write a number from 0 to 99");
    }
    return new Subjects(
        own, file.text("village"), file.texts("village_also"), Math.clamp(villages, 0, MOST_VILLAGES));
  }

  private static Subject subject(YamlMap map) {
    map.allowOnly(Set.of("id", "name", "also"));
    String id = map.text("id");
    if (!ID.matcher(id).matches() || TAKEN.contains(id) || id.startsWith("village-")) {
      map.problem("id", "'" + id + "' cannot be the id of a subject", "use a short English word");
    }
    return new Subject(id, map.text("name"), map.texts("also"));
  }
}
