package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Rows of HTML tables, with the lines they stand on in the file. */
final class HtmlRows implements RowReader {
  @Override
  public List<ReportLine> read(String text) {
    Document document = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
    List<ReportLine> found = new ArrayList<>();
    collect(document.body(), found);
    return found;
  }

  private static void collect(Element parent, List<ReportLine> found) {
    StringBuilder inline = new StringBuilder();
    int line = line(parent);
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        if (inline.toString().isBlank()) {
          line = line(text);
        }
        inline.append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br") || element.isBlock()) {
          flush(inline, line, found);
        }
        if (element.normalName().equals("tr")) {
          row(element, found);
        } else if (element.isBlock() || !element.select("table, p, div").isEmpty()) {
          collect(element, found);
        } else {
          inline.append(element.text());
        }
      }
    }
    flush(inline, line, found);
  }

  private static void row(Element row, List<ReportLine> found) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      cells.add(cell.html());
    }
    // A heading that spans the table is text between rows, not a row of one cell.
    if (cells.size() == 1) {
      found.add(new ReportLine.Prose(line(row), row.text()));
    } else if (!cells.isEmpty()) {
      found.add(new ReportLine.Row(line(row), cells));
    }
  }

  private static void flush(StringBuilder inline, int line, List<ReportLine> found) {
    if (!inline.toString().isBlank()) {
      found.add(new ReportLine.Prose(line, inline.toString().strip().replaceAll("\\s+", " ")));
    }
    inline.setLength(0);
  }

  private static int line(Node node) {
    return Math.max(1, node.sourceRange().start().lineNumber());
  }
}
