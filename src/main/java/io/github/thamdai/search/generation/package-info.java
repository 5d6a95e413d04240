/**
 * Generations: complete, immutable builds of an index with the files they were built from.
 *
 * <p>Knows: building beside what is served, checking, and swapping in one step that a kill cannot
 * halve. Must not know: what the texts mean. Threads: one build at a time in all processes of a data
 * folder, held by a lock file; reading needs no lock.
 */
@NullMarked
package io.github.thamdai.search.generation;

import org.jspecify.annotations.NullMarked;
