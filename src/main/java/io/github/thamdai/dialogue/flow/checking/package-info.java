/**
 * Whether flows make sense: all faults at once, each with its line and its mend.
 *
 * <p>Knows: what a sound flow is. Must not know: YAML, how a flow is run. Threads: stateless.
 */
@NullMarked
package io.github.thamdai.dialogue.flow.checking;

import org.jspecify.annotations.NullMarked;
