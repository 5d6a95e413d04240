package io.github.thamdai.cli;

import io.github.thamdai.dialogue.OfficeTime;
import java.time.LocalDate;

/** The day it is where the offices are, wherever the machine stands. */
final class Today {
  private Today() {}

  static LocalDate inThailand() {
    return LocalDate.now(OfficeTime.ZONE);
  }
}
