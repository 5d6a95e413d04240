package io.github.thamdai.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One turn about to be saved.
 *
 * @param conversation as it was loaded; its version is the one expected to be current
 * @param personKey digest of the person's LINE id; null on the web
 * @param said the message, already without personal numbers
 */
public record Exchange(
    Conversation conversation,
    Channel channel,
    @Nullable String personKey,
    String said,
    Turn turn,
    Instant at) {}
