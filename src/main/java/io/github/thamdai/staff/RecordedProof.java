package io.github.thamdai.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof of one due date as somebody of the office recorded it.
 *
 * @param measure id such as {@code E8}
 * @param obligation id such as {@code E8.2}
 * @param url absolute, http or https; null when the proof is told in words
 * @param note those words; "" when there is an address
 * @param doneOn null where nobody was asked for the day
 * @param by name of the account; "" where it is not known
 */
public record RecordedProof(
    UUID id,
    String measure,
    String obligation,
    LocalDate due,
    @Nullable String url,
    String note,
    @Nullable LocalDate doneOn,
    String by,
    Instant at) {

  boolean isOf(Occurrence occurrence) {
    return obligation.equals(occurrence.obligation().id()) && due.equals(occurrence.due());
  }
}
