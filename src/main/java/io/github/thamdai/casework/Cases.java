package io.github.thamdai.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kept cases of one agency. A new case is kept with the conversation that brought it. */
public interface Cases {

  /** The next number of a fiscal year (Buddhist era); no two callers get the same. */
  CaseNumber reserve(int fiscalYear);

  Optional<Case> find(CaseNumber number);

  /** Everything that happened, oldest first. */
  List<CaseEvent> history(CaseNumber number);

  /** A citizen's own cases, newest first, at most 20. */
  List<Case> of(Citizen citizen);

  /** Cases of a category received between two instants, both included; newest first, at most 200. */
  List<Case> recent(String category, Instant from, Instant to);

  /** Newest first. */
  List<Case> list(CaseFilter filter);

  /**
   * Open ones, the next due first.
   *
   * @param division null for all
   */
  Queue<Case> open(@Nullable String division, int limit);

  /**
   * Open ones whose number ends in {@code no}, one of a fiscal year at most.
   *
   * @param division null for all
   */
  List<Case> openOf(@Nullable String division, int no);

  /**
   * Changes state or division, adds the history line and leaves the notice for the citizen, all or
   * nothing.
   *
   * @return false when the case was changed since it was looked at; nothing is changed then
   */
  boolean change(CaseChange change);

  /**
   * As {@link #change}, and erases who brought the case: contact, consent, photos, the way to tell
   * them, and what their conversation holds. Number, place, words and history stay.
   */
  boolean forgetCitizen(CaseChange remark);
}
