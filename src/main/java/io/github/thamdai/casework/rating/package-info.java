/**
 * What people thought of an answer or of how their case was handled.
 *
 * <p>Knows: ratings and their counts. Must not know: SQL, HTTP, who rated. Threads: records are
 * immutable; ports block.
 */
@NullMarked
package io.github.thamdai.casework.rating;

import org.jspecify.annotations.NullMarked;
