/**
 * Learning labels of short texts from examples, by logistic regression.
 *
 * <p>Knows: terms and labels. Must not know: what the labels mean. Threads: a trained classifier is
 * immutable.
 */
@NullMarked
package io.github.thamdai.search.classify;

import org.jspecify.annotations.NullMarked;
