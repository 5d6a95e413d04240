package io.github.thamdai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class DayOptionTest {

  @Test
  void day_is_read_as_written() {
    assertThat(new DayOption().convert("2026-11-22")).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void wrong_day_is_told_in_plain_words() {
    assertThatThrownBy(() -> new DayOption().convert("2026-13-40"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("'2026-13-40' is no date; write it as 2026-11-22");
  }
}
