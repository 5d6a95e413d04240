package io.github.thamdai.corpus;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Public holidays as the office keeps them. Days in place of a holiday that falls on a weekend are
 * computed and need not be kept.
 *
 * @param yearly holidays on the same day each year
 * @param once holidays of one year only, as announced
 * @param substitutes days announced in place of holidays, where the usual rule does not give them
 */
public record Holidays(Set<MonthDay> yearly, Set<LocalDate> once, Set<LocalDate> substitutes) {
  /** No holidays are known. */
  public static final Holidays NONE = new Holidays(Set.of(), Set.of());

  public Holidays {
    yearly = Set.copyOf(yearly);
    once = Set.copyOf(once);
    substitutes = Set.copyOf(substitutes);
  }

  public Holidays(Set<MonthDay> yearly, Set<LocalDate> once) {
    this(yearly, once, Set.of());
  }

  /** Whether a day is a holiday itself, not in place of another. */
  public boolean contains(LocalDate day) {
    return yearly.contains(MonthDay.from(day)) || once.contains(day);
  }

  /** Whether any holiday is known that falls on another day each year, such as Visakha Bucha. */
  public boolean knowsMovable(int year) {
    return once.stream().anyMatch(day -> day.getYear() == year);
  }
}
