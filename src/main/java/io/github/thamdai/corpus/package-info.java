/**
 * What an agency has published, as records: services, answers, pages, words and the agency itself.
 *
 * <p>Knows: what each kind of document holds. Must not know: how the files are written and read,
 * searching, conversations, databases, HTTP. Threads: everything here is immutable.
 */
@NullMarked
package io.github.thamdai.corpus;

import org.jspecify.annotations.NullMarked;
