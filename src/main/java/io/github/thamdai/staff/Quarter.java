package io.github.thamdai.staff;

import java.time.LocalDate;
import java.time.YearMonth;

/** Quarters of the fiscal year: the first is October to December. */
public enum Quarter {
  Q1(10),
  Q2(1),
  Q3(4),
  Q4(7);

  private final int firstMonth;

  Quarter(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  /** @param no 1-4 */
  public static Quarter of(int no) {
    return values()[no - 1];
  }

  public static Quarter of(LocalDate date) {
    return of((date.getMonthValue() + 2) % 12 / 3 + 1);
  }

  public DateRange in(FiscalYear year) {
    YearMonth first = year.month(firstMonth);
    return new DateRange(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }
}
