package io.github.thamdai.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What the office has recorded as proof. */
public interface Proofs {
  /** Nothing is recorded. */
  Proofs NONE = (obligation, due) -> false;

  /** The proofs that are in use at the time of asking. */
  static Proofs current(Supplier<Proofs> proofs) {
    return new Proofs() {
      @Override
      public boolean exists(String obligation, LocalDate due) {
        return proofs.get().exists(obligation, due);
      }

      @Override
      public boolean existsNow(String obligation, LocalDate due) {
        return proofs.get().existsNow(obligation, due);
      }

      @Override
      public List<RecordedProof> recorded() {
        return proofs.get().recorded();
      }
    };
  }

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

  /** All that stand, never from memory, the latest due date first; a few hundred a year. */
  default List<RecordedProof> recorded() {
    return List.of();
  }
}
