package io.github.thamdai.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the office does to a case.
 *
 * @param seen the version that was looked at; another change in between wins
 * @param to the new state; the present one hands the case to another division or adds a remark
 * @param notice what the citizen is told, ready to send; "" tells nothing
 * @param by whose account; null for the assistant itself
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
    Instant at) {

  public CaseChange {
    if (from != to && !from.mayBecome(to)) {
      throw new IllegalArgumentException(from + " cannot become " + to);
    }
    if (from != to && to.needsReason() && message.isBlank()) {
      throw new IllegalArgumentException(to + " needs a reason");
    }
  }
}
