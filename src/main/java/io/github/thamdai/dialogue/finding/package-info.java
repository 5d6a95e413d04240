/**
 * Finding the source that answers: what is indexed, how candidates are ranked, and when the
 * assistant is sure enough.
 *
 * <p>Knows: which texts of an office are indexed under which id, and the fitted parameters. Must not
 * know: wording or channels. Threads: everything is immutable.
 */
@NullMarked
package io.github.thamdai.dialogue.finding;

import org.jspecify.annotations.NullMarked;
