package io.github.thamdai.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the office does to a case.
 *
 * @param seen the version that was looked at; another change in between wins
 * @param to the new state; the present one hands the case to another division or adds a remark
 * @param notice what the citizen is told, ready to send; "" tells nothing
 * @param by whose account; null for the assistant itself
 * @param replyDue by when the office now means to reply; null leaves the date as it is
 * @param told to the officers of the division that the case is handed to; nothing of what the citizen
 *     said is in it; "" tells nobody
 */
public record CaseChange(
    CaseNumber number,
    int seen,
    CaseState from,
    CaseState to,
    String division,
    String message,
    String note,
    String notice,
    @Nullable UUID by,
    Instant at,
    @Nullable LocalDate replyDue,
    String told) {

  public CaseChange {
    if (from != to && !from.mayBecome(to)) {
      throw new IllegalArgumentException(from + " cannot become " + to);
    }
    if (from != to && to.needsReason() && message.isBlank()) {
      throw new IllegalArgumentException(to + " needs a reason");
    }
    if (from != to && to == CaseState.REOPENED && replyDue == null) {
      throw new IllegalArgumentException("a case that is taken up again needs a new reply date");
    }
  }

  /** A change that leaves the reply date as it is. */
  public CaseChange(
      CaseNumber number,
      int seen,
      CaseState from,
      CaseState to,
      String division,
      String message,
      String note,
      String notice,
      @Nullable UUID by,
      Instant at) {
    this(number, seen, from, to, division, message, note, notice, by, at, null, "");
  }
}
