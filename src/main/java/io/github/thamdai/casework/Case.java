package io.github.thamdai.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param contact "" when none was given or it was erased
 * @param version grows with each change; a change is made on the version that was seen
 */
public record Case(
    CaseNumber number,
    String category,
    String division,
    String what,
    CasePlace place,
    List<UUID> photos,
    String contact,
    @Nullable Instant consentAt,
    Citizen citizen,
    Instant receivedAt,
    LocalDate replyDue,
    CaseState state,
    Instant stateAt,
    int version) {

  public Case {
    photos = List.copyOf(photos);
  }

  public boolean overdue(LocalDate today) {
    return state.open() && replyDue.isBefore(today);
  }
}
