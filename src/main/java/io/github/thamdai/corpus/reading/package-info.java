/**
 * Reading an agency's files into records, with every fault and its file:line.
 *
 * <p>Knows: the kinds of file under {@code index/<agency>}, and what each must hold. Must not know:
 * what the records are used for. Threads: a reading belongs to one thread; what it returns is
 * immutable.
 */
@NullMarked
package io.github.thamdai.corpus.reading;

import org.jspecify.annotations.NullMarked;
