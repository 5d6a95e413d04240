package io.github.thamdai.corpus.report;

/**
 * A part of the file that could not be read.
 *
 * @param line 1-based line of the file
 * @param message what is wrong
 * @param mend what to write instead
 */
public record ReportFault(int line, String message, String mend) {}
