package io.github.thamdai.staff;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads an office's {@code holidays.yaml}. */
public final class HolidaysReader {
  private HolidaysReader() {}

  /** The office's working days; without the file, weekends alone are off. */
  public static WorkingDays read(Path folder, Problems problems) {
    Path path = folder.resolve("holidays.yaml");
    if (!Files.exists(path)) {
      return WorkingDays.WITHOUT_HOLIDAYS;
    }
    String name = folder.getFileName() + "/holidays.yaml";
    Optional<YamlMap> file = YamlFile.read(path, name, problems);
    return file.map(HolidaysReader::days).orElse(WorkingDays.WITHOUT_HOLIDAYS);
  }

  private static WorkingDays days(YamlMap file) {
    file.allowOnly(Set.of("yearly", "once"));
    Set<MonthDay> yearly = new HashSet<>();
    for (YamlMap day : file.maps("yearly")) {
      day.allowOnly(Set.of("day", "name"));
      monthDay(day).ifPresent(yearly::add);
    }
    Set<LocalDate> once = new HashSet<>();
    for (YamlMap day : file.maps("once")) {
      day.allowOnly(Set.of("date", "name"));
      once.add(day.date("date"));
    }
    return new WorkingDays(yearly, once);
  }

  private static Optional<MonthDay> monthDay(YamlMap day) {
    try {
      return Optional.of(MonthDay.parse("--" + day.text("day")));
    } catch (DateTimeException e) {
      day.problem("day", "'day' is no day of the year", "write month-day in quotes: \"12-05\"");
      return Optional.empty();
    }
  }
}
