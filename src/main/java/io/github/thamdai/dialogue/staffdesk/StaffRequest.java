package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.staff.StaffQuery;
import java.time.LocalDate;

/**
 * What was asked, by whom, and when.
 *
 * @param staff whether the person may see staff matters
 * @param today the office's date
 */
public record StaffRequest(StaffQuery query, boolean staff, LocalDate today) {}
