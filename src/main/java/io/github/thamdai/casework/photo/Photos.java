package io.github.thamdai.casework.photo;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.Citizen;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The kept photos of one agency, without those of corruption reports, which lie apart. */
public interface Photos {

  /** Keeps a photo that is not yet part of anything; unused it is deleted after some days. */
  UUID keep(Photo photo, Citizen citizen, Instant at);

  /** Whether a citizen sent this photo and it still waits to be used. */
  boolean waits(UUID id, Citizen citizen);

  /** A photo of a case; empty when it belongs to another case. */
  Optional<Photo> of(CaseNumber number, UUID id);
}
