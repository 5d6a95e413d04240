package io.github.thamdai.staff;

import java.time.LocalDate;

/** What the office has recorded as proof. */
public interface Proofs {
  /** Nothing is recorded. */
  Proofs NONE = (obligation, due) -> false;

  /**
   * Whether proof of one occurrence is recorded.
   *
   * @param obligation id such as {@code E8.2}
   */
  boolean exists(String obligation, LocalDate due);

  /** As {@link #exists}, but never from memory: for whoever is about to record another. */
  default boolean existsNow(String obligation, LocalDate due) {
    return exists(obligation, due);
  }
}
