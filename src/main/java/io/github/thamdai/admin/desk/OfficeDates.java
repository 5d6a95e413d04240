package io.github.thamdai.admin.desk;

import io.github.thamdai.text.ThaiDates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as the office's clock and calendar show them. */
final class OfficeDates {
  static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private OfficeDates() {}

  /** {@code 22 พ.ย. 69 13:05}. */
  static String moment(Instant at) {
    return ThaiDates.formatShort(day(at)) + " " + TIME.format(at.atZone(ZONE));
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }
}
