package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

final class ThaiDatesTest {
  private static final LocalDate DUE = LocalDate.of(2023, 4, 30);

  @Test
  void a_date_is_written_in_the_buddhist_era() {
    assertThat(ThaiDates.format(DUE)).isEqualTo("30 เมษายน 2566");
    assertThat(ThaiDates.formatShort(DUE)).isEqualTo("30 เม.ย. 66");
    assertThat(ThaiDates.format(YearMonth.of(2022, 10))).isEqualTo("ตุลาคม 2565");
  }

  @Test
  void a_month_is_read_by_name_short_name_and_number() {
    assertThat(ThaiDates.parseMonthName("๐๔")).contains(Month.APRIL);
    assertThat(ThaiDates.parseMonthName("13")).isEmpty();
    assertThat(ThaiDates.parseMonthName("กุมภา")).contains(Month.FEBRUARY);
    assertThat(ThaiDates.parseMonthName("เมฆา")).isEmpty();
    assertThat(ThaiDates.parseMonthName("พ.ย.")).contains(Month.NOVEMBER);
  }

  @Test
  void every_month_written_is_read_back() {
    for (Month month : Month.values()) {
      assertThat(ThaiDates.parseMonthName(ThaiDates.name(month))).contains(month);
      assertThat(ThaiDates.parseMonthName(ThaiDates.shortName(month))).contains(month);
    }
  }

  @Test
  void noise_is_never_an_error() {
    RandomThai.forEach(3_000, text -> assertThat(ThaiDates.parseMonthName(text)).isNotNull());
  }
}
