package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Obligation;
import java.time.LocalDate;

/**
 * One due date of an obligation.
 *
 * @param sendBy the due date, or the last working day before it
 */
public record Occurrence(
    Measure measure,
    Obligation obligation,
    LocalDate due,
    LocalDate sendBy,
    OccurrenceState state) {}
