package io.github.thamdai.office;

import io.github.thamdai.corpus.Holidays;
import io.github.thamdai.corpus.yaml.Problem;
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.Stream;

/** Tells in time that a year's movable holidays are missing: without them dates of replies are wrong. */
final class HolidayReminder {
  /** Replies are promised this far ahead, and more. */
  private static final int DAYS_AHEAD = 60;

  private HolidayReminder() {}

  /** @param file how the file is called in messages */
  static List<Problem> of(Holidays holidays, LocalDate today, String file) {
    return Stream.of(today, today.plusDays(DAYS_AHEAD))
        .filter(day -> !holidays.knowsMovable(day.getYear()))
        .map(day -> ThaiBuddhistDate.from(day).get(ChronoField.YEAR_OF_ERA))
        .distinct()
        .map(
            year ->
                new Problem(
                    file,
                    0,
                    "no movable holiday of " + year + " is listed",
                    "add those of the cabinet's announcement under 'once:'"))
        .toList();
  }
}
