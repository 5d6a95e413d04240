package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;

/**
 * One message and what the conversation was about, as a flow meets them.
 *
 * @param inbound its words are masked
 */
public record Situation(Inbound inbound, ConversationState state) {}
