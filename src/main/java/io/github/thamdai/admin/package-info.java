/**
 * The console: what admins see of the index and the accounts, and what everybody who works for the
 * office sees of their own account.
 *
 * <p>Knows: the console's pages and forms. Must not know: how an index is built (that is behind
 * {@link io.github.thamdai.admin.IndexRefresh}), SQL. Threads: routes are thread-safe; one refresh
 * runs at a time on a thread of its own.
 */
@NullMarked
package io.github.thamdai.admin;

import org.jspecify.annotations.NullMarked;
