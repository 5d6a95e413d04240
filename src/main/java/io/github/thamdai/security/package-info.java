/**
 * Who may do what: accounts of staff and admins, one-time sign-in links, sessions, linked LINE
 * users.
 *
 * <p>Knows: cookies, form tokens, roles, expiry. Must not know: SQL, what the protected pages show.
 * Secrets are kept as digests only; a link, a cookie or a code is seen once, when it is made.
 * Threads: everything is thread-safe; ports block.
 */
@NullMarked
package io.github.thamdai.security;

import org.jspecify.annotations.NullMarked;
