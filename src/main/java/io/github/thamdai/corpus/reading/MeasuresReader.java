package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.report.NotAReportException;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.report.ReportFault;
import io.github.thamdai.corpus.report.ReportReader;
import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the reports in {@code measures/}. They come as others wrote them: a broken row is only
 * warned of, and the rest is used; a file that is no such report at all is a fault.
 */
final class MeasuresReader {
  private final ReportReader reader;
  private final ContentFolder files;
  private final Problems problems;
  private final List<Problem> warnings = new ArrayList<>();

  MeasuresReader(Agency agency, ContentFolder files, Problems problems) {
    this.reader = new ReportReader(agency.divisionNames());
    this.files = files;
    this.problems = problems;
  }

  List<Report> read() {
    List<Report> reports = new ArrayList<>();
    for (Path path : files.in("measures", "")) {
      if (Files.isRegularFile(path) && !path.getFileName().toString().startsWith(".")) {
        read(path).ifPresent(reports::add);
      }
    }
    return List.copyOf(reports);
  }

  /** What could not be read, in the files read so far. */
  List<Problem> warnings() {
    return List.copyOf(warnings);
  }

  private Optional<Report> read(Path path) {
    String name = files.name(path);
    try {
      Report report = reader.read(Files.readString(path));
      for (ReportFault fault : report.faults()) {
        warnings.add(new Problem(name, fault.line(), fault.message(), fault.mend()));
      }
      return Optional.of(report);
    } catch (NotAReportException e) {
      problems.add(
          name,
          0,
          "this is no measures report: " + e.found(),
          "put there " + e.expected() + ", or move the file elsewhere");
    } catch (IOException e) {
      problems.add(name, 0, "the file is no readable text", "save it as text in UTF-8");
    }
    return Optional.empty();
  }
}
