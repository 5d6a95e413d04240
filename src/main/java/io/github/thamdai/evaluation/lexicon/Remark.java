package io.github.thamdai.evaluation.lexicon;

/**
 * A warning about an entry.
 *
 * @param line of the entry in its file
 * @param message what is to be said of it
 * @param mend what to do
 */
record Remark(int line, String message, String mend) {}
