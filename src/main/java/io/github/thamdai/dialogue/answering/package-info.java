/**
 * Composing replies from the fields of the office's own documents.
 *
 * <p>Knows: manuals, published answers, referrals, the agency, and the wording. Must not know: how a
 * source was found. Nothing here writes a fact; everything shown is a field or a sentence of
 * replies.yaml. Threads: stateless.
 */
@NullMarked
package io.github.thamdai.dialogue.answering;

import org.jspecify.annotations.NullMarked;
