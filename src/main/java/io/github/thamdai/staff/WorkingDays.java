package io.github.thamdai.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Monday to Friday without public holidays.
 *
 * @param yearly holidays on the same day each year
 * @param once holidays of one year only, as announced
 */
public record WorkingDays(Set<MonthDay> yearly, Set<LocalDate> once) {
  /** No holidays are known. */
  public static final WorkingDays WITHOUT_HOLIDAYS = new WorkingDays(Set.of(), Set.of());

  public WorkingDays {
    yearly = Set.copyOf(yearly);
    once = Set.copyOf(once);
  }

  public boolean isWorkingDay(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day != DayOfWeek.SATURDAY
        && day != DayOfWeek.SUNDAY
        && !yearly.contains(MonthDay.from(date))
        && !once.contains(date);
  }

  /** The date itself, or the last working day before it. */
  public LocalDate lastUpTo(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }
}
