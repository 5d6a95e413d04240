package io.github.thamdai.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case about to be kept, under a number that was reserved for it.
 *
 * @param category id from the office's file
 * @param division name of the division that is responsible
 * @param photos refs of photos that were kept before
 * @param contact how the citizen wants to be reached; "" when they do not
 * @param consentAt when the privacy notice was agreed to; null when nothing personal was given
 * @param replyDue by when the office means to have answered
 */
public record NewCase(
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
    LocalDate replyDue) {

  public NewCase {
    photos = List.copyOf(photos);
  }
}
