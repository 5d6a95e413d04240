/**
 * Learning labels of short texts from examples, by logistic regression, and telling how near a text is
 * to the nearest of them.
 *
 * <p>Knows: terms and labels. Must not know: what the labels mean. Threads: a trained classifier is
 * immutable.
 */
@NullMarked
package io.github.thamdai.search.classify;

import org.jspecify.annotations.NullMarked;
