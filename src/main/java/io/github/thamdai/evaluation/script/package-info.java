/**
 * Test conversations: what people say, written in files, played to the real assistant with a real
 * store, and compared with what should have come of it.
 *
 * <p>Knows: scripts, turns, effects, rows by their names. Must not know: how an office is opened,
 * SQL, channels' own formats. Threads: one; only messages at the same instant get one each.
 */
@NullMarked
package io.github.thamdai.evaluation.script;

import org.jspecify.annotations.NullMarked;
