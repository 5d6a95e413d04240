package io.github.thamdai.admin.desk;

import io.github.thamdai.dialogue.OfficeTime;
import io.github.thamdai.text.ThaiDates;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Moments as the office's clock and calendar show them. */
final class OfficeDates {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private OfficeDates() {}

  /** {@code 22 พ.ย. 69 13:05}. */
  static String moment(Instant at) {
    return ThaiDates.formatShort(OfficeTime.day(at)) + " " + TIME.format(at.atZone(OfficeTime.ZONE));
  }
}
