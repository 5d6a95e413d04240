package io.github.thamdai.corpus.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report as the office has it; it lies beside the project, not in it. */
public final class RealReport {
  public static final List<DivisionName> DIVISIONS =
      List.of(
          new DivisionName("สำนักปลัด", List.of("ปลัด")),
          new DivisionName("กองคลัง", List.of("คลัง")),
          new DivisionName("กองช่าง", List.of("ช่าง")),
          new DivisionName("กองการศึกษา ศาสนาและวัฒนธรรม", List.of("กองการศึกษา")));

  private static final Path FILE =
      Path.of(System.getProperty("thamdai.shared", "../shared"), "source/ita-report-2566-6m.txt");

  private RealReport() {}

  public static String text() {
    assumeTrue(
        Files.isRegularFile(FILE),
        () -> FILE + " is not here; name its folder with -Dthamdai.shared=DIR");
    try {
      return Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Report read() {
    return new ReportReader(DIVISIONS).read(text());
  }
}
