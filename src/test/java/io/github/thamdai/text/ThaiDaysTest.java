package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDaysTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @ParameterizedTest
  @CsvSource({
    "22 พ.ย. 2569, 2026-11-22",
    "๒๒ พฤศจิกายน ๒๕๖๙, 2026-11-22",
    "22/11/69, 2026-11-22",
    "22-11-2026, 2026-11-22",
    "2026-11-22, 2026-11-22",
    "2569-11-22, 2026-11-22",
    "วันที่ 5 ธันวาคม, 2026-12-05",
    "5 มค, 2027-01-05",
    "5 มิ.ย., 2026-06-05",
    "วันที่ 1 เดือนเมษา ปี 70, 2027-04-01",
    "29 ก.พ. 2571, 2028-02-29",
    "29 ก.พ., 2028-02-29",
    "２２/１１/２５６９, 2026-11-22",
    "22/​11/2569, 2026-11-22",
    "พรุ่งนี้, 2026-11-23",
    "มื้ออื่น, 2026-11-23",
    "เมื่อวาน, 2026-11-21",
    "วานนี้, 2026-11-21",
    "เมื่อ 5 ต.ค., 2026-10-05",
    "เมื่อวันที่ 5/10/69, 2026-10-05",
    "มะรืน, 2026-11-24"
  })
  void day_is_read(String text, LocalDate day) {
    assertThat(ThaiDays.read(text, TODAY)).isEqualTo(new ThaiDays.Reading.Day(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"32 มกราคม", "31/11/2569", "29 ก.พ. 2570", "0 มกราคม", "12/13/69", "30 กุมภา"})
  void day_that_the_calendar_has_not_is_told_apart(String text) {
    assertThat(ThaiDays.read(text, TODAY)).isEqualTo(new ThaiDays.Reading.NoSuchDay());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ไม่รู้", "22", "สิบสอง", "5 หลัง", "0812345678", "22 พ.ย. 2569 ตอนเช้า", "22/11/256"})
  void other_words_are_no_day(String text) {
    assertThat(ThaiDays.read(text, TODAY)).isEqualTo(new ThaiDays.Reading.NotADay());
  }
}
