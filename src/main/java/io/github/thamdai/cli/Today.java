package io.github.thamdai.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the offices are, wherever the machine stands. */
final class Today {
  private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

  private Today() {}

  static LocalDate inThailand() {
    return LocalDate.now(THAILAND);
  }
}
