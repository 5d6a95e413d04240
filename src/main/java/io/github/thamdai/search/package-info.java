/**
 * Finding texts by a question: analysis, one immutable index, spelling, and the generations of an
 * index on disk.
 *
 * <p>Knows texts by an opaque id and the roles of their parts. Must not know services, FAQs,
 * conversations or where texts come from; no Lucene type leaves this package. An open index is
 * immutable and may be searched by any number of threads; building is the work of one.
 */
@NullMarked
package io.github.thamdai.search;

import org.jspecify.annotations.NullMarked;
