package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Effect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof of one occurrence is to be recorded.
 *
 * @param fiscalYear Buddhist era
 * @param url null when the proof is told in words
 * @param note "" when there is an address
 * @param doneOn the day on which the duty was done, not that of recording it
 */
public record RecordProof(
    UUID id,
    int fiscalYear,
    String measure,
    String obligation,
    LocalDate due,
    @Nullable String url,
    String note,
    LocalDate doneOn,
    UUID account,
    Instant at)
    implements Effect {}
