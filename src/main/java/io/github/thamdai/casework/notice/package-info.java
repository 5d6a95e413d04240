/**
 * Telling citizens of something that happened after they left.
 *
 * <p>Knows: that a text waits for a conversation. Must not know: how a channel delivers it. Threads:
 * records are immutable; ports block.
 */
@NullMarked
package io.github.thamdai.casework.notice;

import org.jspecify.annotations.NullMarked;
