/**
 * Running flows: from where a conversation stands and one message to what is said, asked and done.
 *
 * <p>Knows: what answers fit, repairs, the order of steps. Must not know: questions about services,
 * channels, storage. Threads: {@link io.github.thamdai.dialogue.flow.running.FlowRunner} is
 * immutable; a run belongs to one turn.
 */
@NullMarked
package io.github.thamdai.dialogue.flow.running;

import org.jspecify.annotations.NullMarked;
