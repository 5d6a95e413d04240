package io.github.thamdai.dialogue.wording;

/**
 * How a topic is named.
 *
 * @param heading over its facts
 * @param button at most 20 UTF-16 units
 * @param ask the question that pressing the button sends
 */
public record TopicWording(String heading, String button, String ask) {}
