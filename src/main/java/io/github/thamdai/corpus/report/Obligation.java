package io.github.thamdai.corpus.report;

import org.jspecify.annotations.Nullable;

/**
 * One duty inside a measure.
 *
 * @param id measure id and number in the order of the text, such as {@code E8.1}
 * @param to who is reported to, in the document's word; null where it names nobody
 * @param cadence null where the document names no period; then no due date exists
 * @param text the sentence as printed
 */
public record Obligation(
    String id, ObligationKind kind, @Nullable String to, @Nullable Cadence cadence, String text) {}
