package io.github.thamdai.casework.notice;

import java.time.Instant;

/**
 * A text for one conversation.
 *
 * @param id grows; a reader names the last one it has seen
 */
public record Notice(long id, String text, Instant at) {}
