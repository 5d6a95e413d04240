package io.github.thamdai.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Holidays;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolidayReminderTest {
  private final Holidays known = new Holidays(Set.of(), Set.of(LocalDate.of(2026, 3, 3)));

  @Test
  void a_year_without_movable_holidays_is_told_two_months_before_it_begins() {
    assertThat(HolidayReminder.of(known, LocalDate.of(2026, 10, 31), "holidays.yaml")).isEmpty();
    assertThat(HolidayReminder.of(known, LocalDate.of(2026, 11, 22), "holidays.yaml"))
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains("2570"));
    assertThat(HolidayReminder.of(known, LocalDate.of(2027, 5, 1), "holidays.yaml")).hasSize(1);
  }
}
