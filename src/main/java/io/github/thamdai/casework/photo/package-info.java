/**
 * Photos that people send: checked by what is in them, made small, and rid of everything that tells
 * where, when and with what they were taken.
 *
 * <p>Knows: image formats, limits, the port under which photos are kept. Must not know: SQL, HTTP,
 * LINE. Threads: reading a photo is heavy and goes through {@link
 * io.github.thamdai.casework.photo.PhotoDesk}, which works on a few threads and refuses when full.
 */
@NullMarked
package io.github.thamdai.casework.photo;

import org.jspecify.annotations.NullMarked;
