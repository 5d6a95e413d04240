/**
 * The Thai sentences the assistant says, read from {@code conversation-flows/replies.yaml}.
 *
 * <p>Knows: which sentences the code needs and that all of them are there. Must not know: when they
 * are said. Threads: immutable after reading.
 */
@NullMarked
package io.github.thamdai.dialogue.wording;

import org.jspecify.annotations.NullMarked;
