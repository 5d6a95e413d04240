package io.github.thamdai.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A document the citizen brings.
 *
 * @param originals how many originals; 0 when none are asked for or the number is not stated
 * @param copies how many copies
 * @param note when it is needed
 */
public record RequiredDocument(
    String name, int originals, int copies, @Nullable String note, boolean confirmed)
    implements Item {}
