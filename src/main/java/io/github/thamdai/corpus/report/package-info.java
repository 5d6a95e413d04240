/**
 * Reads the report an office writes on its integrity measures into measures, obligations and
 * evidence, with every doubt listed.
 *
 * <p>Knows how such reports are laid out, worded and damaged. Must not know plans, due dates, people
 * or storage. Nothing is repaired silently: what the document says is kept, and a likelier reading
 * stands beside it.
 *
 * <p>Threads: values are immutable, readers keep no state between calls; both may be shared.
 */
@NullMarked
package io.github.thamdai.corpus.report;

import org.jspecify.annotations.NullMarked;
