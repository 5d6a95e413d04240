/**
 * One office made ready: its files read, indexed, served, and refreshed.
 *
 * <p>Knows: how files, index and dialogue fit together. Must not know: HTTP, LINE, SQL. Threads: an
 * {@link io.github.thamdai.office.OfficeIndex} is used by any number of threads; a refresh runs
 * beside them and swaps at its end.
 */
@NullMarked
package io.github.thamdai.office;

import org.jspecify.annotations.NullMarked;
