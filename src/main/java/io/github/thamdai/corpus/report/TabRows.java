package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;

/** Rows as a scanner writes them: a row a line, cells between tabs, HTML inside the cells. */
final class TabRows implements RowReader {
  @Override
  public List<ReportLine> read(String text) {
    List<ReportLine> found = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.indexOf('\t') >= 0) {
        found.add(new ReportLine.Row(i + 1, List.of(line.split("\t", -1))));
      } else if (!line.isBlank()) {
        found.add(new ReportLine.Prose(i + 1, line.strip()));
      }
    }
    return found;
  }
}
