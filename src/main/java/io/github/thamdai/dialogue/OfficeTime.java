package io.github.thamdai.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the office's wall. */
public final class OfficeTime {
  public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  private OfficeTime() {}

  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
