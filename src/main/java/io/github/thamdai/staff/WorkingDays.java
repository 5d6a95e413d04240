package io.github.thamdai.staff;

import io.github.thamdai.corpus.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** Monday to Friday without public holidays. */
public record WorkingDays(Holidays holidays) {

  public boolean isWorkingDay(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day != DayOfWeek.SATURDAY
        && day != DayOfWeek.SUNDAY
        && !holidays.yearly().contains(MonthDay.from(date))
        && !holidays.once().contains(date);
  }

  /** The date itself, or the first working day after it. */
  public LocalDate firstFrom(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** So many working days after a date, which itself does not count. */
  public LocalDate after(LocalDate date, int days) {
    LocalDate day = date;
    for (int i = 0; i < days; i++) {
      day = firstFrom(day.plusDays(1));
    }
    return day;
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
