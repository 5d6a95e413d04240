package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first column: the id, what must improve, and the survey's options behind tick boxes. */
record IssueCell(String issue, List<String> options) {
  private static final Pattern ID = ReportLanguage.THAI.pattern("measureId");

  public IssueCell {
    options = List.copyOf(options);
  }

  static IssueCell read(Cell cell, String id, List<Correction> doubts) {
    List<String> words = new ArrayList<>();
    List<String> options = new ArrayList<>();
    for (Cell.Line line : cell.lines()) {
      StringBuilder run = new StringBuilder();
      boolean option = false;
      for (Cell.Piece piece : line.pieces()) {
        if (piece instanceof Cell.Piece.Box) {
          add(run, option ? options : words);
          option = true;
        } else {
          run.append(piece.text());
        }
      }
      add(run, option ? options : words);
    }
    String issue = WrappedText.join(withoutId(String.join(" ", words), id, doubts));
    return new IssueCell(issue, options);
  }

  private static void add(StringBuilder run, List<String> target) {
    String text = Cell.clean(run.toString());
    if (!text.isEmpty()) {
      target.add(text);
    }
    run.setLength(0);
  }

  private static String withoutId(String issue, String id, List<Correction> doubts) {
    Squeezed squeezed = Squeezed.of(issue);
    Matcher printed = ID.matcher(squeezed.text());
    if (!printed.find()) {
      return issue;
    }
    if (printed.group(1).equals("0")) {
      String zero = squeezed.original(0, printed.end());
      doubts.add(new Correction("id", zero, id, Correction.Confidence.HIGH));
    }
    return squeezed.original(printed.end(), squeezed.text().length());
  }
}
