package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Holidays;
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
final class HolidaysReader {
  private HolidaysReader() {}

  /** Without the file no holidays are known. */
  static Holidays read(Path file, String name, Problems problems) {
    if (!Files.exists(file)) {
      return Holidays.NONE;
    }
    return YamlFile.read(file, name, problems).map(HolidaysReader::holidays).orElse(Holidays.NONE);
  }

  private static Holidays holidays(YamlMap file) {
    file.allowOnly(Set.of("yearly", "once"));
    Set<MonthDay> yearly = new HashSet<>();
    for (YamlMap day : file.maps("yearly")) {
      day.allowOnly(Set.of("day", "name"));
      monthDay(day).ifPresent(yearly::add);
    }
    Set<LocalDate> once = new HashSet<>();
    Set<LocalDate> substitutes = new HashSet<>();
    for (YamlMap day : file.maps("once")) {
      day.allowOnly(Set.of("date", "name", "substitute"));
      (day.flag("substitute", false) ? substitutes : once).add(day.date("date"));
    }
    return new Holidays(yearly, once, substitutes);
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
