package io.github.thamdai.channel.line;

import java.time.Instant;

/**
 * Messages taken from the outbox to be sent.
 *
 * @param attempts how often they were taken, this time included
 * @param replyUnclear whether an earlier attempt may have replied without our learning of it
 * @param createdAt when they were put into the outbox
 */
public record OutgoingMessages(
    long id, OutgoingDraft draft, int attempts, boolean replyUnclear, Instant createdAt) {}
