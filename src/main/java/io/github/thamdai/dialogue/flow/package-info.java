/**
 * Conversation flows as the office writes them, and the actions they may take.
 *
 * <p>Knows: the model of a flow, the contract of an action, and which actions there are. Must not
 * know: YAML, how a flow is run, storage. Threads: all records are immutable.
 */
@NullMarked
package io.github.thamdai.dialogue.flow;

import org.jspecify.annotations.NullMarked;
