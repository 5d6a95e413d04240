package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThaiDatesTest {
  private static final LocalDate DUE = LocalDate.of(2023, 4, 30);

  @Test
  void a_date_is_written_in_the_buddhist_era() {
    assertThat(ThaiDates.format(DUE)).isEqualTo("30 เมษายน 2566");
    assertThat(ThaiDates.formatShort(DUE)).isEqualTo("30 เม.ย. 66");
    assertThat(ThaiDates.format(YearMonth.of(2022, 10))).isEqualTo("ตุลาคม 2565");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 เมษายน 2566", "๓๐ เมษายน ๒๕๖๖", "30 เม.ย. 66", "30เมย66", "30 เมษา 66",
        "วันที่ 30 เดือนเมษายน พ.ศ. 2566", "30/4/2566", "30/04/66", "30-04-2566", "30.4.2566",
        "2566-04-30", "2023-04-30", "30/4/2023", "30 เมษายน พ.ศ.๒๕๖๖", "30 เมษายน 2023"
      })
  void a_date_is_read_in_the_forms_people_type(String typed) {
    assertThat(ThaiDates.parse(typed)).contains(DUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "30", "เมษายน", "31 เมษายน 2566", "30/13/2566", "30 เมฆา 2566", "0/4/2566"})
  void what_is_no_date_is_not_read_as_one(String typed) {
    assertThat(ThaiDates.parse(typed)).isEmpty();
  }

  @Test
  void a_month_is_read_by_name_short_name_and_number() {
    assertThat(ThaiDates.parseMonth("เม.ย. 66")).contains(YearMonth.of(2023, 4));
    assertThat(ThaiDates.parseMonth("เดือนตุลาคม พ.ศ. ๒๕๖๕")).contains(YearMonth.of(2022, 10));
    assertThat(ThaiDates.parseMonth("4/2566")).contains(YearMonth.of(2023, 4));
    assertThat(ThaiDates.parseMonth("13/2566")).isEmpty();
    assertThat(ThaiDates.parseMonthName("กุมภา")).contains(Month.FEBRUARY);
    assertThat(ThaiDates.parseMonthName("พ.ย.")).contains(Month.NOVEMBER);
  }

  @Test
  void every_day_written_is_read_back() {
    LocalDate day = LocalDate.of(2019, 12, 1);
    for (int i = 0; i < 800; i++, day = day.plusDays(1)) {
      assertThat(ThaiDates.parse(ThaiDates.format(day))).contains(day);
      assertThat(ThaiDates.parse(ThaiDates.formatShort(day))).contains(day);
      assertThat(ThaiDates.parse(ThaiDigits.toThai(ThaiDates.format(day)))).contains(day);
    }
  }

  @Test
  void noise_is_never_an_error() {
    RandomThai.forEach(
        3_000,
        text -> {
          ThaiDates.parseMonth(text);
          ThaiDates.parse(text);
        });
  }
}
