/**
 * How well questions are understood: labelled questions, scores, and fitting the decision.
 *
 * <p>Knows: labels and the assistant. Must not know: channels or storage. Threads: single.
 */
@NullMarked
package io.github.thamdai.evaluation;

import org.jspecify.annotations.NullMarked;
