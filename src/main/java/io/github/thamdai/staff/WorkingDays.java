package io.github.thamdai.staff;

import io.github.thamdai.corpus.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday without public holidays and the days in place of those on a weekend. */
public record WorkingDays(Holidays holidays) {

  public boolean isWorkingDay(LocalDate date) {
    return !isDayOff(date) && !holidays.substitutes().contains(date) && !isSubstitute(date);
  }

  private boolean isDayOff(LocalDate date) {
    return isWeekend(date) || holidays.contains(date);
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  // The cabinet's rule: holidays that fall on a weekend are made good by the first working day after
  // them; several in a row, such as Songkran, by one day.
  private boolean isSubstitute(LocalDate date) {
    for (LocalDate day = date.minusDays(1); isDayOff(day); day = day.minusDays(1)) {
      if (isWeekend(day) && holidays.contains(day)) {
        return true;
      }
    }
    return false;
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
