package io.github.thamdai.channel.line;

/**
 * Messages taken from the outbox to be sent.
 *
 * @param attempts how often they were taken, this time included; more than 1 means that an earlier
 *     attempt failed or was cut off without a known end
 */
public record OutgoingMessages(long id, OutgoingDraft draft, int attempts) {}
