package io.github.thamdai.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample office's report is built and damaged like the real one, and read as completely. */
final class SampleReportTest {
  private static final Path FILE = Path.of("index/prasatyoe/measures/2566-6m.txt");
  private static final Path GOLDEN = Path.of("src/test/resources/report/2566-6m.json");

  private final Report report = read();

  @Test
  void sample_report_is_read_completely() {
    assertThat(report.faults()).isEmpty();
    assertThat(report.measures()).hasSize(14);
    assertThat(report.gaps()).containsExactly("E4");
    assertThat(report.measures().stream().flatMap(m -> m.steps().stream())).hasSize(39);
    assertThat(report.measures().stream().flatMap(m -> m.reporting().stream())).hasSize(32);
    assertThat(report.measures().stream().flatMap(m -> m.evidence().stream())).hasSize(49);
    assertThat(report.measures().stream().flatMap(m -> m.obligations().stream())).hasSize(21);
  }

  @Test
  void sample_report_comes_out_as_the_golden_file_says() throws IOException {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.valueToTree(ReportJson.of(report)).toPrettyString())
        .as("write it anew with: thamdai report read %s --json > %s", FILE, GOLDEN)
        .isEqualTo(json.readTree(Files.readString(GOLDEN)).toPrettyString());
  }

  private static Report read() {
    try {
      return new ReportReader(RealReport.DIVISIONS).read(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
