package io.github.thamdai.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * What staff are reminded of on a day. On the first working day of a week: everything overdue, and
 * what is to be sent within two weeks. On other working days: what is to be sent that day or the
 * next working day. On days off: nothing.
 */
public final class Reminders {
  private static final int WEEKLY_AHEAD_DAYS = 14;

  private final Occurrences occurrences;
  private final WorkingDays workingDays;

  public Reminders(Occurrences occurrences, WorkingDays workingDays) {
    this.occurrences = occurrences;
    this.workingDays = workingDays;
  }

  /** What has no proof yet, by date. */
  public List<Occurrence> on(LocalDate today) {
    if (!workingDays.isWorkingDay(today)) {
      return List.of();
    }
    boolean weekly = beginsWeek(today);
    LocalDate last = weekly ? today.plusDays(WEEKLY_AHEAD_DAYS) : workingDays.after(today, 1);
    LocalDate begun = FiscalYear.of(today).range().from();
    // A due date on a day off is to be met before it, so dates a little later count too.
    DateRange around = new DateRange(begun, last.plusDays(WEEKLY_AHEAD_DAYS));
    return occurrences.within(around, today).stream()
        .filter(Reminders::owed)
        .filter(o -> !o.sendBy().isAfter(last))
        .filter(o -> weekly || !o.sendBy().isBefore(today))
        .toList();
  }

  private boolean beginsWeek(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return workingDays.firstFrom(monday).equals(day);
  }

  private static boolean owed(Occurrence occurrence) {
    return switch (occurrence.state()) {
      case OVERDUE, DUE_SOON, UPCOMING -> true;
      case PROVEN, CLAIMED -> false;
    };
  }
}
