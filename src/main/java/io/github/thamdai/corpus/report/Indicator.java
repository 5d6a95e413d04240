package io.github.thamdai.corpus.report;

/**
 * The indicator a measure stands under.
 *
 * @param title the indicator's real title
 * @param titleAsPrinted what the document prints, which may be another indicator's title
 */
public record Indicator(int no, String title, String titleAsPrinted) {}
