package io.github.thamdai.corpus.report;

import java.util.List;
import java.util.Locale;

/** Takes a document of one format apart into rows and the text between them. */
sealed interface RowReader permits TabRows, MarkdownRows, HtmlRows {

  List<ReportLine> read(String text);

  /** The reader for a document, chosen by what the document holds. */
  static RowReader of(String text) {
    if (text.toLowerCase(Locale.ROOT).contains("<table")) {
      return new HtmlRows();
    }
    boolean tabs = text.lines().anyMatch(line -> line.chars().filter(c -> c == '\t').count() >= 2);
    return tabs ? new TabRows() : new MarkdownRows();
  }
}
