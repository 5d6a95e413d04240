package io.github.thamdai.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list.
 *
 * @param division null for all
 * @param state null for all
 * @param openOnly leaves out what is resolved, closed or rejected
 * @param overdueOn only open cases whose reply was due before this day; null for all
 * @param skip how many of the newest to pass over
 * @param limit how many at most
 */
public record CaseFilter(
    @Nullable String division,
    @Nullable CaseState state,
    boolean openOnly,
    @Nullable LocalDate overdueOn,
    int skip,
    int limit) {}
