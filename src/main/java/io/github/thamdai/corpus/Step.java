package io.github.thamdai.corpus;

import org.jspecify.annotations.Nullable;

/**
 * One step of a service.
 *
 * @param duration how long it takes, as the office words it
 * @param by who does it
 */
public record Step(
    String name,
    @Nullable String detail,
    @Nullable String duration,
    @Nullable String by,
    boolean confirmed)
    implements Item {}
