package io.github.thamdai.search.evaluation;

/**
 * A document of a collection.
 *
 * @param text its title, if any, and its text
 */
public record Passage(String id, String text) {}
