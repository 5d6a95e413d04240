package io.github.thamdai.corpus.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cover of a report says. A part that the cover does not say is null, and a fault tells so.
 *
 * @param title as printed
 * @param fiscalYear Buddhist era, such as 2566
 * @param round {@code 6m} or {@code 12m}
 * @param from first day of the period reported on
 * @param to last day of the period reported on
 * @param agency the likely name of the office
 */
public record ReportDocument(
    String title,
    @Nullable Integer fiscalYear,
    @Nullable String round,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String agency) {}
