package io.github.thamdai.corpus.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a whole report: tab-separated as scanned, or the same table as Markdown or HTML. */
public final class ReportReader {
  private static final List<String> COLUMNS = ReportLanguage.THAI.words("columns");

  private final Divisions divisions;

  /**
   * A reader for one office's reports.
   *
   * @param divisions the office's divisions; where empty, names stay as printed
   */
  public ReportReader(List<DivisionName> divisions) {
    this.divisions = new Divisions(divisions);
  }

  /**
   * Reads what can be read; what cannot is in {@link Report#faults()}.
   *
   * @throws NotAReportException if the text is no such report at all
   */
  public Report read(String text) {
    List<ReportLine> lines = RowReader.of(text).read(text);
    List<ReportLine.Prose> cover = cover(lines);
    refuseOther(text, lines, cover);
    List<ReportFault> faults = new ArrayList<>();
    Cover front = new Cover(cover);
    ReportDocument document = front.read();
    faults.addAll(front.faults());
    List<Measure> measures = measures(lines, faults);
    return new Report(document, measures, gaps(lines), front.corrections(), faults);
  }

  private List<Measure> measures(List<ReportLine> lines, List<ReportFault> faults) {
    LinkDefects links = new LinkDefects(new KnownAddresses(hrefs(lines)));
    MeasureRow rows = new MeasureRow(divisions, links, faults);
    List<Measure> found = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    Optional<Section> section = Optional.empty();
    for (ReportLine line : lines) {
      switch (line) {
        case ReportLine.Prose prose -> {
          Optional<Section> heading = Section.of(prose.text());
          section = heading.isPresent() ? heading : section;
        }
        case ReportLine.Row row -> {
          if (isHeading(row)) {
            continue;
          }
          if (section.isEmpty()) {
            faults.add(noSection(row));
            continue;
          }
          Optional<Measure> measure = rows.read(row, section.get());
          if (measure.isPresent() && !ids.add(measure.get().id())) {
            faults.add(twice(row, measure.get().id()));
            continue;
          }
          measure.ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static ReportFault noSection(ReportLine.Row row) {
    return new ReportFault(
        row.line(),
        "a row before any heading that names instrument and indicator",
        "write a heading above the table: " + ReportLanguage.THAI.word("examples.section"));
  }

  private static ReportFault twice(ReportLine.Row row, String id) {
    return new ReportFault(
        row.line(), id + " stands in the report twice; the first is kept", "give it its own id");
  }

  private static List<ReportLine.Prose> cover(List<ReportLine> lines) {
    List<ReportLine.Prose> cover = new ArrayList<>();
    for (ReportLine line : lines) {
      if (!(line instanceof ReportLine.Prose prose) || Section.of(prose.text()).isPresent()) {
        break;
      }
      cover.add(prose);
    }
    return cover;
  }

  private static boolean isHeading(ReportLine.Row row) {
    String first = Squeezed.of(Cell.parse(row.cells().getFirst()).text()).text();
    return first.startsWith(COLUMNS.getFirst());
  }

  private static List<String> hrefs(List<ReportLine> lines) {
    List<String> hrefs = new ArrayList<>();
    for (ReportLine line : lines) {
      if (line instanceof ReportLine.Row row) {
        for (String cell : row.cells()) {
          for (Cell.Line cellLine : Cell.parse(cell).lines()) {
            for (Cell.Piece piece : cellLine.pieces()) {
              if (piece instanceof Cell.Piece.Link link) {
                hrefs.add(link.href());
              }
            }
          }
        }
      }
    }
    return hrefs;
  }

  /** Ids missing between the first and the last of each letter; a broken row is not missing. */
  private static List<String> gaps(List<ReportLine> lines) {
    Set<String> ids = new LinkedHashSet<>();
    for (ReportLine line : lines) {
      if (line instanceof ReportLine.Row row) {
        MeasureRow.id(row).ifPresent(ids::add);
      }
    }
    List<String> gaps = new ArrayList<>();
    for (String letter : List.of("I", "E", "O")) {
      List<Integer> numbers =
          ids.stream()
              .filter(id -> id.startsWith(letter))
              .map(id -> Integer.valueOf(id.substring(1)))
              .sorted()
              .toList();
      if (numbers.isEmpty()) {
        continue;
      }
      for (int no = numbers.getFirst(); no <= numbers.getLast(); no++) {
        if (!ids.contains(letter + no)) {
          gaps.add(letter + no);
        }
      }
    }
    return gaps;
  }

  private static void refuseOther(
      String text, List<ReportLine> lines, List<ReportLine.Prose> cover) {
    List<ReportLine.Row> rows =
        lines.stream()
            .filter(ReportLine.Row.class::isInstance)
            .map(ReportLine.Row.class::cast)
            .toList();
    boolean heading = rows.stream().anyMatch(ReportReader::isHeading);
    boolean measures = rows.stream().anyMatch(row -> MeasureRow.id(row).isPresent());
    if (heading && measures) {
      return;
    }
    String found = rows.isEmpty() ? "no table" : rows.size() + " table rows";
    if (!rows.isEmpty()) {
      found += heading ? ", none beginning with a measure id" : ", none with that heading";
    }
    String first = cover.isEmpty() ? text.strip() : cover.getFirst().text();
    throw new NotAReportException(
        "a table with the columns " + COLUMNS + " whose rows begin with ids such as E8",
        found + "; it begins: " + first.substring(0, Math.min(first.length(), 60)));
  }
}
