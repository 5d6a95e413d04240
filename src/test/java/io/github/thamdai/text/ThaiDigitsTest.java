package io.github.thamdai.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ThaiDigitsTest {
  @Test
  void thai_digits_become_arabic_and_the_rest_stays() {
    assertThat(ThaiDigits.toArabic("ข้อ ๑๒ ก ๙0")).isEqualTo("ข้อ 12 ก 90");
  }
}
