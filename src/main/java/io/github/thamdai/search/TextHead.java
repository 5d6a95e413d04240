package io.github.thamdai.search;

/**
 * What an index keeps of a text to try itself out with.
 *
 * @param title normalised title, or empty
 * @param opening the first words of the body, normalised
 */
record TextHead(String id, String title, String opening) {}
