/**
 * LINE: a signed webhook in, at most five messages out.
 *
 * <p>Knows: the LINE SDK, LINE's limits, when a reply token still works, which events deserve an
 * answer. Must not know: how an answer is found, SQL. Events and outgoing messages wait in {@link
 * io.github.thamdai.channel.line.LineInbox} and {@link io.github.thamdai.channel.line.LineOutbox},
 * so an instance that dies between two steps loses nothing: another takes over after the lease.
 *
 * <p>Threads: the webhook only stores and returns. Two {@link
 * io.github.thamdai.channel.line.WorkLoop}s, one for events and one for outgoing messages, work on
 * bounded numbers of virtual threads; one person's events and messages keep their order. What was
 * just stored is handed straight to a free thread; the loops look for the rest.
 */
@NullMarked
package io.github.thamdai.channel.line;

import org.jspecify.annotations.NullMarked;
