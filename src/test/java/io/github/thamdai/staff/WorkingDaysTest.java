package io.github.thamdai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Holidays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "2026-12-07, วันพ่อแห่งชาติตรงกับวันเสาร์",
    "2027-10-25, วันปิยมหาราชตรงกับวันเสาร์",
    "2027-12-06, วันพ่อแห่งชาติตรงกับวันอาทิตย์",
    "2028-01-03, ปีใหม่ตรงกับวันเสาร์",
    "2026-06-01, วันวิสาขบูชาตรงกับวันอาทิตย์",
    "2027-02-22, วันมาฆบูชาตรงกับวันอาทิตย์",
    "2027-07-20, อาสาฬหบูชาตรงกับวันอาทิตย์ วันถัดไปเป็นวันเข้าพรรษา",
    "2024-04-16, สงกรานต์ตรงกับวันเสาร์และวันอาทิตย์",
    "2025-04-16, สงกรานต์วันแรกตรงกับวันอาทิตย์",
  })
  void a_holiday_on_a_weekend_is_made_good_by_the_next_working_day_and_by_no_more(
      LocalDate substitute, String why) {
    WorkingDays office = SampleOffice.workingDays();

    assertThat(office.isWorkingDay(substitute)).as(why).isFalse();
    assertThat(office.isWorkingDay(substitute.plusDays(1))).as(why).isTrue();
  }

  @Test
  void a_substitute_that_is_announced_beside_the_rule_counts_once() {
    LocalDate saturday = LocalDate.of(2026, 12, 5);
    WorkingDays announced =
        new WorkingDays(
            new Holidays(Set.of(), Set.of(saturday), Set.of(saturday.plusDays(2))));

    assertThat(announced.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 12, 8));
  }
}
