package io.github.thamdai.dialogue;

/**
 * What goes back to the person.
 *
 * @param saved false when the store was away; the turn then ends with a notice of that
 */
public record Answered(String conversationId, Turn turn, boolean saved) {}
