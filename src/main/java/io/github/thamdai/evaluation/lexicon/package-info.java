/**
 * Whether the entries of an office's lexicon are of use: which change nothing, which contradict each
 * other, and which spoil a labelled question.
 *
 * <p>Knows: the lexicon, the reader of questions and labels. Must not know: channels or storage.
 * Threads: one at a time; questions are asked beside each other within.
 */
@NullMarked
package io.github.thamdai.evaluation.lexicon;

import org.jspecify.annotations.NullMarked;
