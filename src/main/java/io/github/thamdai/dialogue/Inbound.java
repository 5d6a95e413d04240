package io.github.thamdai.dialogue;

import java.time.LocalDate;

/**
 * One message as the dialogue sees it.
 *
 * @param text as typed, any length; never logged
 * @param today the office's date, Asia/Bangkok
 */
public record Inbound(String text, Role role, LocalDate today) {}
