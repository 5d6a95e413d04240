package io.github.thamdai.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
  @Test
  void is_written_with_the_fiscal_year_and_five_digits() {
    assertThat(new CaseNumber(2570, 42)).hasToString("2570-00042");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2570-00042", "2570-42", "๒๕๗๐-๐๐๐๔๒", "เลขที่ 2570 - 00042 ครับ", "2570/42"})
  void is_found_however_people_write_it(String text) {
    assertThat(CaseNumber.in(text)).contains(new CaseNumber(2570, 42));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "2570", "2570-", "12570-42", "2570-00000", "2570-12345678", "081-2345678", "Q2570-00042"})
  void is_not_seen_where_there_is_none(String text) {
    assertThat(CaseNumber.in(text)).isEmpty();
  }
}
