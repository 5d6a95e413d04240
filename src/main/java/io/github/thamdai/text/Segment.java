package io.github.thamdai.text;

/**
 * A piece of text between two borders.
 *
 * @param text the piece itself
 * @param start its index in the segmented text
 * @param end the index after it
 * @param word whether it is a word or number rather than space or punctuation
 */
public record Segment(String text, int start, int end, boolean word) {}
