/**
 * What citizens bring to the office and what becomes of it: cases and their states.
 *
 * <p>Knows: numbers, legal changes of state, likeness of cases, and the ports under which they are
 * kept; of texts their digits. Must not know: who the divisions are, how people are told, SQL, HTTP. Dates are ISO; fiscal
 * years are Buddhist-era numbers. Threads: records are immutable; ports block.
 */
@NullMarked
package io.github.thamdai.casework;

import org.jspecify.annotations.NullMarked;
