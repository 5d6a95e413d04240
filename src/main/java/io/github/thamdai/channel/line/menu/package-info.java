/**
 * The menus under the chat: what they say, where they can be tapped, and their pictures.
 *
 * <p>Knows: {@code rich-menus.yaml}, LINE's limits for rich menus, Java2D. Must not know: the
 * network, people, what a tap leads to. Threads: everything is immutable or local to a call.
 */
@NullMarked
package io.github.thamdai.channel.line.menu;

import org.jspecify.annotations.NullMarked;
