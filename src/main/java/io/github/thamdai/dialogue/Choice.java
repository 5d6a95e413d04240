package io.github.thamdai.dialogue;

/**
 * A button: pressing it sends {@code text}.
 *
 * @param label at most 20 UTF-16 units (LINE's limit)
 * @param text at most 300 UTF-16 units
 */
public record Choice(String label, String text) {}
