/**
 * Fitting the numbers of the decision to labelled questions.
 *
 * <p>Knows: what is measured of candidates, parts and findings, and which of them a label calls
 * right. Must not know: channels, storage, or how questions are asked on the command line. Threads:
 * single.
 */
@NullMarked
package io.github.thamdai.evaluation.fitting;

import org.jspecify.annotations.NullMarked;
