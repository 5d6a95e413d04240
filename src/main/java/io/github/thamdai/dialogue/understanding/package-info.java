/**
 * What a question means: everyday words, the part that is asked, what is left to look for.
 *
 * <p>Knows: the cue words of {@code conversation-flows/topics.yaml} and the office's lexicon. Must
 * not know: which service answers, or any wording of replies. Threads: immutable; a reading of a
 * question may run on any thread.
 */
@NullMarked
package io.github.thamdai.dialogue.understanding;

import org.jspecify.annotations.NullMarked;
