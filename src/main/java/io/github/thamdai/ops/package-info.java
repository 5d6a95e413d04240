/**
 * How the running service is watched: health, metrics, logs.
 *
 * <p>Live means the process answers. Ready means questions can be answered, that is, an index is
 * open; a database that is away makes the service "degraded" but leaves it ready, because it still
 * answers from the index and taking it out of service would take the answers away too. Must not
 * know: what is asked or answered, beyond its outcome. Threads: everything is thread-safe.
 */
@NullMarked
package io.github.thamdai.ops;

import org.jspecify.annotations.NullMarked;
