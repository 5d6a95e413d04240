package io.github.thamdai.staff;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days from the first to the last, both within. */
public record DateRange(LocalDate from, LocalDate to) {

  static DateRange of(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }
}
