package io.github.thamdai.casework.corruption;

import java.time.LocalDate;

/**
 * What was written under a report after it came in.
 *
 * @param fromOffice otherwise it is from the person who reported
 * @param state the state from here on
 */
public record ReportMessage(boolean fromOffice, ReportState state, String text, LocalDate on) {}
