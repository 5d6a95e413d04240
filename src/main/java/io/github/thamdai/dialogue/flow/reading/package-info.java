/**
 * Flows from YAML into the model, with every fault's file:line.
 *
 * <p>Knows: the form of the files. Must not know: whether a flow makes sense as a whole, which is
 * {@link io.github.thamdai.dialogue.flow.checking}'s matter. Threads: one reading, one thread.
 */
@NullMarked
package io.github.thamdai.dialogue.flow.reading;

import org.jspecify.annotations.NullMarked;
