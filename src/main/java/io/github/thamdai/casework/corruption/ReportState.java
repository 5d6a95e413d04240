package io.github.thamdai.casework.corruption;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a report of corruption is. */
public enum ReportState {
  RECEIVED,
  EXAMINING,
  FORWARDED,
  CLOSED;

  /** The states that may follow this one. */
  public Set<ReportState> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(EXAMINING, FORWARDED, CLOSED);
      case EXAMINING -> EnumSet.of(FORWARDED, CLOSED);
      case FORWARDED -> EnumSet.of(EXAMINING, CLOSED);
      case CLOSED -> EnumSet.of(EXAMINING);
    };
  }

  /** The name used in the store and in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReportState> of(String code) {
    for (ReportState state : values()) {
      if (state.code().equals(code)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
