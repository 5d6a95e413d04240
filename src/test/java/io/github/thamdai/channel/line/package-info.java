/**
 * Tests of the LINE channel against a LINE server of our own.
 *
 * <p>Knows: webhook bodies, signatures, LINE's published API. Must not know: how answers are found;
 * a scripted assistant gives them. Threads: one fake server a test, answering on its event loop.
 */
@NullMarked
package io.github.thamdai.channel.line;

import org.jspecify.annotations.NullMarked;
