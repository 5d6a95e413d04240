/**
 * The web channel: the chat interface for browsers and programs, and the pages that sources link to.
 *
 * <p>Knows: JSON and HTML forms of what the dialogue says. Must not know: SQL, LINE. Threads: route
 * modules are shared between server verticles and keep no request state.
 */
@NullMarked
package io.github.thamdai.channel.web;

import org.jspecify.annotations.NullMarked;
