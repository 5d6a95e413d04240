package io.github.thamdai.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history; never changed once written.
 *
 * @param seq from 1
 * @param division responsible from here on
 * @param message what the citizen was told beside the state; "" when nothing
 * @param note for the office only; "" when none
 * @param by name of the account; null for the citizen and for the assistant itself
 */
public record CaseEvent(
    int seq,
    CaseState state,
    String division,
    String message,
    String note,
    @Nullable String by,
    Instant at) {}
