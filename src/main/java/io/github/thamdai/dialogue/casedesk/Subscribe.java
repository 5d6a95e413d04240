package io.github.thamdai.dialogue.casedesk;

import io.github.thamdai.dialogue.Effect;
import java.time.Instant;

/**
 * A person of LINE wants to hear of something, or no longer does.
 *
 * @param conversation the person's
 * @param subject id of a subject; "" to end all
 */
public record Subscribe(String conversation, String subject, boolean wanted, Instant at)
    implements Effect {}
