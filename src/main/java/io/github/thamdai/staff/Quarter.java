package io.github.thamdai.staff;

import java.time.LocalDate;
import java.time.YearMonth;

/** Quarters of the fiscal year: the first is October to December. */
public enum Quarter {
  Q1(1, 10),
  Q2(2, 1),
  Q3(3, 4),
  Q4(4, 7);

  private final int no;
  private final int firstMonth;

  Quarter(int no, int firstMonth) {
    this.no = no;
    this.firstMonth = firstMonth;
  }

  /** 1-4. */
  public int no() {
    return no;
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
