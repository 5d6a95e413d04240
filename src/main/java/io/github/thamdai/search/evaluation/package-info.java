/**
 * Measuring retrieval on labelled questions, beside Lucene's own analyzers on the same data.
 *
 * <p>Knows BEIR folders and ranking metrics. Must not know the office's documents; the service
 * itself never needs this package. Single-threaded, so that times per query mean something.
 */
@NullMarked
package io.github.thamdai.search.evaluation;

import org.jspecify.annotations.NullMarked;
