package io.github.thamdai.corpus;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Public holidays as the office keeps them.
 *
 * @param yearly holidays on the same day each year
 * @param once holidays of one year only, as announced
 */
public record Holidays(Set<MonthDay> yearly, Set<LocalDate> once) {
  /** No holidays are known. */
  public static final Holidays NONE = new Holidays(Set.of(), Set.of());

  public Holidays {
    yearly = Set.copyOf(yearly);
    once = Set.copyOf(once);
  }
}
