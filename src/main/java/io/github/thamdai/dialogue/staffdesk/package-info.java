/**
 * Putting into words what staff asked of the measures.
 *
 * <p>Knows: the structured results of {@code staff}, the sentences of {@code
 * conversation-flows/staff/replies.yaml}, and who may see what of a result. Must not know: how a
 * question was understood, or how a result was worked out. Threads: stateless.
 */
@NullMarked
package io.github.thamdai.dialogue.staffdesk;

import org.jspecify.annotations.NullMarked;
