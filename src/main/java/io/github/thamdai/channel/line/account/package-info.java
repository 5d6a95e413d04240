/**
 * The office's account as LINE keeps it: token, quota, webhook address, rich menus, and bringing it
 * to what the office's files say.
 *
 * <p>Knows: the calls of the Messaging API that concern the account rather than a conversation.
 * Must not know: people's messages, the store. Threads: calls block for a bounded time; everything
 * may be used by several threads.
 */
@NullMarked
package io.github.thamdai.channel.line.account;

import org.jspecify.annotations.NullMarked;
