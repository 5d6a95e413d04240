package io.github.thamdai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ReportCommandTest {
  private static final String REPORT =
      """
      รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ๒๕๖๖ รอบ ๖ เดือน
      เครื่องมือประเมิน EIT ตัวชี้วัดที่ ๘ ประสิทธิภาพการสื่อสาร
      ประเด็นที่ต้องปรับปรุงแก้ไข|ผู้รับผิดชอบ|ขั้นตอนหรือวิธีการ|การรายงานผล|การดำเนินการ
      E๘ ช่องทาง|- สำนักปลัด|ทำ|รายงานผู้บริหารทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม|ทำแล้ว
      E๙ ขาด|- สำนักปลัด
      """
          .replace('|', '\t');

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void json_has_the_documented_shape() throws IOException {
    assertThat(run("report.txt", REPORT, "--json")).isZero();
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(names(json)).containsExactly("document", "measures", "gaps");
    assertThat(names(json.get("document")))
        .containsExactly("title", "fiscalYear", "round", "from", "to", "agency");
    JsonNode measure = json.get("measures").get(0);
    assertThat(names(measure))
        .containsExactly(
            "id", "line", "instrument", "indicator", "issue", "options", "divisions", "steps",
            "reporting", "obligations", "status", "statusText", "evidence", "corrections");
    assertThat(measure.get("obligations").get(0).toString())
        .contains(
            "\"kind\":\"report\",\"to\":\"ผู้บริหาร\","
                + "\"cadence\":{\"type\":\"semiannual\",\"months\":[4,10]}");
    assertThat(measure.get("line").asInt()).isEqualTo(4);
    assertThat(json.get("document").get("from").asText()).isEqualTo("2022-10-01");
  }

  @Test
  void broken_row_is_named_on_standard_error() throws IOException {
    assertThat(run("report.txt", REPORT)).isZero();
    assertThat(err.toString()).contains("report.txt:5: E9: the row has 2 cells, not 5");
    assertThat(out.toString()).contains("E8.1 report semiannual [4, 10]");
  }

  @Test
  void other_file_is_refused() throws IOException {
    assertThat(run("other.txt", "สวัสดี")).isEqualTo(1);
    assertThat(err.toString()).contains("not a measures report", "expected", "found no table");
    assertThat(out.toString()).isEmpty();
  }

  private int run(String name, String text, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    String[] args = new String[options.length + 2];
    args[0] = "read";
    args[1] = file.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return new CommandLine(new ReportCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
