package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Effect;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody of the office wants to be told of due dates and of what is new for their division, or no
 * longer.
 *
 * @param person key of a person of LINE, the only channel that knows whom it reaches
 */
public record RemindStaff(UUID account, String person, boolean wanted, Instant at)
    implements Effect {}
