package io.github.thamdai.corpus.report;

import java.util.List;

/** A line of the document, whatever format it is written in. */
sealed interface ReportLine {
  /** 1-based line of the file. */
  int line();

  /** A row of a table; each cell is an HTML fragment. */
  record Row(int line, List<String> cells) implements ReportLine {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Text outside the tables. */
  record Prose(int line, String text) implements ReportLine {}
}
