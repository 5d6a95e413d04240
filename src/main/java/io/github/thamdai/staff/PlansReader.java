package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.DivisionName;
import io.github.thamdai.corpus.report.NotAReportException;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.report.ReportFault;
import io.github.thamdai.corpus.report.ReportReader;
import io.github.thamdai.corpus.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads every report in an office's {@code measures} folder. */
public final class PlansReader {
  private PlansReader() {}

  /** The plans; what cannot be read is added to the problems, and the rest is still read. */
  public static Plans read(Path folder, List<DivisionName> divisions, Problems problems) {
    ReportReader reader = new ReportReader(divisions);
    List<Plan> plans = new ArrayList<>();
    for (Path file : files(folder.resolve("measures"), problems)) {
      String name = folder.getFileName() + "/measures/" + file.getFileName();
      try {
        Report report = reader.read(Files.readString(file));
        for (ReportFault fault : report.faults()) {
          problems.add(name, fault.line(), fault.message(), fault.mend());
        }
        Plan.of(report).ifPresent(plans::add);
      } catch (NotAReportException e) {
        problems.add(name, 0, "no measures report: found " + e.found(), "expected " + e.expected());
      } catch (IOException e) {
        problems.add(name, 0, "the file cannot be read", "save it as UTF-8 text that may be read");
      }
    }
    return new Plans(plans);
  }

  private static List<Path> files(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(folder.toString(), 0, "the folder cannot be listed", "check its permissions");
      return List.of();
    }
  }
}
