/**
 * One turn of a conversation: what was said, what it means, what is answered.
 *
 * <p>Knows: conversation state, routing, understanding questions, composing answers from the
 * office's own fields, outcomes. Must not know: LINE, HTTP, SQL. Threads: everything is immutable
 * or stateless; a turn is a function of (state, message) and may run on any thread.
 */
@NullMarked
package io.github.thamdai.dialogue;

import org.jspecify.annotations.NullMarked;
