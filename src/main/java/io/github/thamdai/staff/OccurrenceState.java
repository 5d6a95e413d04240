package io.github.thamdai.staff;

import java.util.Locale;

/** How one due date stands. */
public enum OccurrenceState {
  /** Evidence of it is recorded. */
  PROVEN,
  /** The office's report says the measure is done, but nothing proves this occurrence. */
  CLAIMED,
  OVERDUE,
  /** Due within thirty days. */
  DUE_SOON,
  UPCOMING;

  /** The word used in answers, such as {@code due_soon}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
