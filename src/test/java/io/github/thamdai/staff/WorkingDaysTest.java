package io.github.thamdai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Holidays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);
  private final WorkingDays days =
      new WorkingDays(
          new Holidays(Set.of(MonthDay.of(12, 10)), Set.of(LocalDate.of(2026, 12, 7))));

  @Test
  void weekends_and_holidays_do_not_count() {
    assertThat(days.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(days.after(FRIDAY, 3)).isEqualTo(LocalDate.of(2026, 12, 11));
    assertThat(days.after(FRIDAY, 0)).isEqualTo(FRIDAY);
  }

  @Test
  void a_day_off_becomes_the_next_working_day() {
    assertThat(days.firstFrom(FRIDAY)).isEqualTo(FRIDAY);
    assertThat(days.firstFrom(FRIDAY.plusDays(1))).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(days.lastUpTo(LocalDate.of(2026, 12, 7))).isEqualTo(FRIDAY);
  }
}
