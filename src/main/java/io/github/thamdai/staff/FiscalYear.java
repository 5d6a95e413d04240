package io.github.thamdai.staff;

import io.github.thamdai.text.ThaiDates;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * October to September.
 *
 * @param year Buddhist era: 2566 is 2022-10-01 .. 2023-09-30
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

  public static FiscalYear of(LocalDate date) {
    int year = date.getMonthValue() >= Month.OCTOBER.getValue() ? date.getYear() + 1 : date.getYear();
    return new FiscalYear(ThaiDates.buddhistYear(year));
  }

  public DateRange range() {
    return new DateRange(month(10).atDay(1), month(9).atEndOfMonth());
  }

  /** The calendar month (1-12) as it falls in this year: month 10 is in the year before. */
  public YearMonth month(int month) {
    int common = ThaiDates.commonYear(year);
    return YearMonth.of(month >= Month.OCTOBER.getValue() ? common - 1 : common, month);
  }

  public FiscalYear plus(int years) {
    return new FiscalYear(year + years);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
