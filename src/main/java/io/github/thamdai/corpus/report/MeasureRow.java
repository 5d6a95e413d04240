package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one row into a measure, or says what is wrong with it. */
final class MeasureRow {
  private static final Pattern ID = ReportLanguage.THAI.pattern("measureId");
  private static final int COLUMNS = ReportLanguage.THAI.words("columns").size();

  private final Divisions divisions;
  private final LinkDefects links;
  private final List<ReportFault> faults;

  MeasureRow(Divisions divisions, LinkDefects links, List<ReportFault> faults) {
    this.divisions = divisions;
    this.links = links;
    this.faults = faults;
  }

  /** The measure's id, as far as the first cell shows one. */
  static Optional<String> id(ReportLine.Row row) {
    Matcher id = ID.matcher(Squeezed.of(Cell.parse(row.cells().getFirst()).text()).text());
    if (!id.find()) {
      return Optional.empty();
    }
    String letter = id.group(1).equals("0") ? "O" : id.group(1);
    return Optional.of(letter + Integer.parseInt(id.group(2)));
  }

  Optional<Measure> read(ReportLine.Row row, Section section) {
    Optional<String> id = id(row);
    if (row.cells().size() != COLUMNS) {
      fault(
          row,
          id.map(known -> known + ": ").orElse("")
              + "the row has "
              + row.cells().size()
              + " cells, not "
              + COLUMNS,
          "put the five columns of this measure in one row");
      return Optional.empty();
    }
    if (id.isEmpty()) {
      fault(row, "the row begins with no measure id", "begin the first cell with one, such as E8");
      return Optional.empty();
    }
    return Optional.of(measure(id.get(), row, section));
  }

  private Measure measure(String id, ReportLine.Row row, Section section) {
    List<Cell> cells = row.cells().stream().map(Cell::parse).toList();
    List<Correction> doubts = new ArrayList<>();
    IssueCell issue = IssueCell.read(cells.get(0), id, doubts);
    section.correction().ifPresent(doubts::add);
    doubts.addAll(Misreading.in("issue", issue.issue()));
    List<String> names = divisions.read(cells.get(1), doubts);
    List<String> steps = NumberedItems.of(cells.get(2));
    List<String> reporting = NumberedItems.of(cells.get(3));
    steps.forEach(item -> doubts.addAll(Misreading.in("steps", item)));
    reporting.forEach(item -> doubts.addAll(Misreading.in("reporting", item)));
    EvidenceColumn column = EvidenceColumn.read(cells.get(4), links);
    column.evidence().forEach(one -> doubts.addAll(Misreading.in("evidence", one.label())));
    check(row, id, names, column);
    MeasureStatus said = column.status();
    return new Measure(
        id,
        row.line(),
        section.instrument(),
        section.indicator(),
        issue.issue(),
        issue.options(),
        names,
        steps,
        reporting,
        ObligationFinder.find(id, steps, reporting),
        said == null ? MeasureStatus.IN_PROGRESS : said,
        column.statusText(),
        column.evidence(),
        doubts.stream().distinct().toList());
  }

  private void check(ReportLine.Row row, String id, List<String> names, EvidenceColumn column) {
    if (names.isEmpty()) {
      fault(row, id + ": no division is named", "name the divisions in the second column");
    }
    for (String name : names) {
      if (!divisions.has(name)) {
        fault(row, id + ": unknown division " + name, "write a name that stands in agency.yaml");
      }
    }
    if (column.status() == null) {
      fault(
          row,
          id + ": the last column does not say how far the measure is; in_progress is taken",
          "begin the last column with the state of the measure");
    }
  }

  private void fault(ReportLine.Row row, String message, String mend) {
    faults.add(new ReportFault(row.line(), message, mend));
  }
}
