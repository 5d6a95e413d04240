package io.github.thamdai.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample office's report is built and damaged like the real one, and read as completely. */
final class SampleReportTest {
  private static final Path FILE = Path.of("index/prasatyoe/measures/2566-6m.txt");

  @Test
  void sample_report_is_read_completely() throws IOException {
    assumeTrue(Files.isRegularFile(FILE), "the sample office has no report");
    Report report = new ReportReader(RealReport.DIVISIONS).read(Files.readString(FILE));
    assertThat(report.faults()).isEmpty();
    assertThat(report.measures()).hasSize(14);
    assertThat(report.gaps()).containsExactly("E4");
    assertThat(report.measures().stream().flatMap(m -> m.steps().stream())).hasSize(39);
    assertThat(report.measures().stream().flatMap(m -> m.reporting().stream())).hasSize(32);
    assertThat(report.measures().stream().flatMap(m -> m.evidence().stream())).hasSize(49);
    assertThat(report.measures().stream().flatMap(m -> m.obligations().stream())).hasSize(21);
  }
}
