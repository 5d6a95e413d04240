/**
 * Where everything lasting is kept: PostgreSQL, its migrations, and the ports of other packages
 * implemented on it.
 *
 * <p>Knows: SQL, the Vert.x client, the embedded server. Must not know: HTTP, LINE, what a
 * conversation means. Every adapter is bound to one agency. Threads: everything here is thread-safe;
 * calls block the calling thread, which is a virtual one, a plain one, but never an event loop.
 */
@NullMarked
package io.github.thamdai.store;

import org.jspecify.annotations.NullMarked;
