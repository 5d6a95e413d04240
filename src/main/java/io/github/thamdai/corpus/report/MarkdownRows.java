package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of Markdown tables. Links become anchors, so that cells read alike in every format. */
final class MarkdownRows implements RowReader {
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern RULE = Pattern.compile("[\\s|:-]+");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s*|\\s+#+$");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(<?([^\\s)>]*)>?\\)");
  private static final Pattern BARE_LINK = Pattern.compile("<(https?://[^>\\s]+)>");
  private static final Pattern CHECKBOX = Pattern.compile("(?:[-*]\\s*)?\\[[ xX]\\](?!\\()");

  @Override
  public List<ReportLine> read(String text) {
    List<ReportLine> found = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("|")) {
        if (!RULE.matcher(line).matches()) {
          found.add(new ReportLine.Row(i + 1, cells(line)));
        }
      } else if (!line.isBlank()) {
        String prose = EMPHASIS.matcher(HEADING.matcher(line).replaceAll("")).replaceAll("");
        found.add(new ReportLine.Prose(i + 1, prose.strip()));
      }
    }
    return found;
  }

  private static List<String> cells(String line) {
    int end = line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length();
    List<String> cells = new ArrayList<>();
    for (String cell : BAR.split(line.substring(1, end), -1)) {
      cells.add(html(cell.strip().replace("\\|", "|")));
    }
    return cells;
  }

  private static String html(String cell) {
    String boxes = CHECKBOX.matcher(cell).replaceAll("<input type=\"checkbox\"/>");
    String links = LINK.matcher(boxes).replaceAll("<a href=\"$2\">$1</a>");
    String bare = BARE_LINK.matcher(links).replaceAll("<a href=\"$1\">$1</a>");
    return EMPHASIS.matcher(bare).replaceAll("");
  }
}
