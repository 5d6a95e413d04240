/**
 * The HTTP edge: one server, the rules every request passes, and what goes wrong in plain Thai.
 *
 * <p>Knows: Vert.x Web, headers, limits, static files. Must not know: what the routes do; each
 * module brings its own {@link io.github.thamdai.http.Routes}. Threads: every server verticle runs
 * its handlers on virtual threads, so a handler may wait; route modules are shared between
 * verticles and must be thread-safe.
 */
@NullMarked
package io.github.thamdai.http;

import org.jspecify.annotations.NullMarked;
