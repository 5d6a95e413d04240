package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Effect;
import java.time.Instant;
import java.util.UUID;

/**
 * A proof that was recorded by mistake is to stand no longer; its row stays.
 *
 * @param proof id of the row
 * @param account who withdraws it
 */
public record WithdrawProof(UUID proof, UUID account, Instant at) implements Effect {}
