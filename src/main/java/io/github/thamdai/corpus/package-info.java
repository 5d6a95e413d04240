/**
 * Reading an agency's files into records, with every fault and its file:line.
 *
 * <p>Knows: the kinds of file under {@code index/<agency>} and what each must hold. Must not know:
 * searching, conversations, databases, HTTP. Threads: everything here is immutable after reading.
 */
@NullMarked
package io.github.thamdai.corpus;

import org.jspecify.annotations.NullMarked;
