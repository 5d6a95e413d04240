package io.github.thamdai.casework;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a case is. The one place that says which change may follow which. */
public enum CaseState {
  RECEIVED,
  ACCEPTED,
  IN_PROGRESS,
  RESOLVED,
  CLOSED,
  REOPENED,
  REJECTED;

  /** The states that may follow this one. */
  public Set<CaseState> next() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(ACCEPTED, IN_PROGRESS, REJECTED);
      case ACCEPTED -> EnumSet.of(IN_PROGRESS, RESOLVED, REJECTED);
      case IN_PROGRESS -> EnumSet.of(RESOLVED, REJECTED);
      case RESOLVED -> EnumSet.of(CLOSED, REOPENED);
      case CLOSED, REJECTED -> EnumSet.of(REOPENED);
      case REOPENED -> EnumSet.of(ACCEPTED, IN_PROGRESS, RESOLVED, REJECTED);
    };
  }

  public boolean mayBecome(CaseState other) {
    return next().contains(other);
  }

  /** Whether the office still owes something. */
  public boolean open() {
    return switch (this) {
      case RECEIVED, ACCEPTED, IN_PROGRESS, REOPENED -> true;
      case RESOLVED, CLOSED, REJECTED -> false;
    };
  }

  /** A refusal without a reason would leave the citizen with nothing. */
  public boolean needsReason() {
    return this == REJECTED;
  }

  /** The name used in the store, in forms and in files of wording. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CaseState> of(String code) {
    for (CaseState state : values()) {
      if (state.code().equals(code)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
