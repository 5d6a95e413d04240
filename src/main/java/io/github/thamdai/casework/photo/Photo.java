package io.github.thamdai.casework.photo;

/**
 * A photo as it is kept: JPEG, at most {@value PhotoReader#LONGEST_SIDE} pixels on its longer side,
 * without metadata.
 *
 * @param jpeg never changed by anyone who holds it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of megabytes helps nobody
public record Photo(byte[] jpeg, int width, int height) {}
