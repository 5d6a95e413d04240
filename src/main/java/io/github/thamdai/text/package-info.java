/**
 * Thai text as people type it and as offices print it: one normal form, words, character clusters,
 * digits and dates.
 *
 * <p>Knows the Thai script and the Thai calendar. Must not know documents, indexes, conversations
 * or agencies. Everything here is stateless or immutable, and safe to call from any thread.
 */
@NullMarked
package io.github.thamdai.text;

import org.jspecify.annotations.NullMarked;
