package io.github.thamdai.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One report in its three formats, and files that are damaged or something else. */
final class ReportFormatsTest {
  private static final String HEADING =
      "ประเด็นที่ต้องปรับปรุงแก้ไข/ ประเด็นที่ต้องพัฒนา\tผู้รับผิดชอบ\tขั้นตอนหรือวิธีการ/มาตรการ"
          + "\tการรายงานผลและการกำกับติดตาม\tการดำเนินการ";
  private static final String E1 =
      "<p>E๑ ขั้นตอนชัดเจนเพียงใด</p><p><input type=\"checkbox\"/> ชัดเจน</p>\t- สำนักปลัด - กองช่าง"
          + "\t๑. ทำแผนผัง ๒. ติดประกาศ ๓ จุด"
          + "\t๑. รายงานผู้บริหารไตรมาสละ ๑ ครั้ง\tดำเนินการแล้ว"
          + " <a href=\"http://www.a.go.th/แผนผัง\">www.a.go.th/แผนผัง</a>";
  private static final String E3 =
      "E๓ ตอบคำถาม\tกองคลัง\tตอบภายในวัน\t๑. ผู้บริหารกำกับติดตามทุกเดือน\tยังไม่ได้ดำเนินการ";
  private static final String COVER =
      """
      รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรม
      ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ รอบ ๑๒ เดือน
      เทศบาลตำบลตัวอย่าง
      เครื่องมือประเมิน EIT ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน
      """;

  private final ReportReader reader = new ReportReader(RealReport.DIVISIONS);

  @Test
  void raw_markdown_and_html_come_out_alike() {
    Report raw = reader.read(COVER + HEADING + "\n" + E1 + "\n" + E3);
    assertThat(raw.faults()).isEmpty();
    assertThat(raw.gaps()).containsExactly("E2");
    assertThat(raw.document().to()).hasToString("2024-09-30");
    assertThat(raw.measure("E1").orElseThrow().steps())
        .containsExactly("ทำแผนผัง", "ติดประกาศ ๓ จุด");
    assertThat(withoutLines(reader.read(markdown()))).isEqualTo(withoutLines(raw));
    assertThat(withoutLines(reader.read(html()))).isEqualTo(withoutLines(raw));
  }

  @Test
  void lines_are_those_of_the_file_in_every_format() {
    assertThat(reader.read(markdown()).measure("E3").orElseThrow().line()).isEqualTo(8);
    assertThat(reader.read(html()).measure("E3").orElseThrow().line()).isEqualTo(11);
  }

  @Test
  void markdown_links_are_evidence() {
    String text = markdown().replaceAll("<a href=\"([^\"]*)\">([^<]*)</a>", "[$2]($1)");
    Evidence evidence = reader.read(text).measure("E1").orElseThrow().evidence().getFirst();
    assertThat(evidence.url()).isEqualTo("http://www.a.go.th/แผนผัง");
    assertThat(evidence.defects()).isEmpty();
  }

  @Test
  void broken_row_is_reported_with_its_line_and_the_rest_is_read() {
    String broken = "E๒ ขาดช่อง\tกองคลัง\tทำ";
    Report report = reader.read(COVER + HEADING + "\n" + E1 + "\n" + broken + "\n" + E3);
    assertThat(report.measures()).extracting(Measure::id).containsExactly("E1", "E3");
    assertThat(report.faults()).hasSize(1);
    assertThat(report.gaps()).isEmpty();
    assertThat(report.faults().getFirst().line()).isEqualTo(7);
    assertThat(report.faults().getFirst().message()).contains("E2", "3 cells, not 5");
  }

  @Test
  void repeated_id_unknown_division_and_unclear_state_are_reported() {
    String odd = "E๒ เรื่องอื่น\tกองสาธารณสุข\tทำ\tทำ\tโปรดดูแฟ้ม";
    Report report = reader.read(COVER + HEADING + "\n" + E1 + "\n" + odd + "\n" + E1);
    assertThat(report.faults())
        .extracting(ReportFault::message)
        .anyMatch(message -> message.contains("unknown division กองสาธารณสุข"))
        .anyMatch(message -> message.contains("does not say how far"))
        .anyMatch(message -> message.contains("E1 stands in the report twice"));
    assertThat(report.measures()).hasSize(2);
  }

  @Test
  void other_file_is_refused_with_what_was_expected_and_found() {
    assertThatThrownBy(() -> reader.read("ประกาศจัดซื้อ\nรายการ\tราคา\tหน่วย\nดินสอ\t5\tแท่ง"))
        .isInstanceOf(NotAReportException.class)
        .hasMessageContaining("expected a table with the columns")
        .hasMessageContaining("2 table rows, none with that heading")
        .hasMessageContaining("ประกาศจัดซื้อ");
    assertThatThrownBy(() -> reader.read("")).hasMessageContaining("no table");
    assertThatThrownBy(() -> reader.read("\u0000\u0001 binary")).hasMessageContaining("no table");
  }

  @Test
  void friendly_link_text_is_no_defect() {
    String friendly = E1.replace(">www.a.go.th/แผนผัง<", ">แผนผังการให้บริการ<");
    Report report = reader.read(COVER + HEADING + "\n" + friendly);
    assertThat(report.measures().getFirst().evidence().getFirst().defects()).isEmpty();
  }

  @Test
  void space_inside_a_word_is_closed_and_space_between_phrases_kept() {
    assertThat(WrappedText.join("ศึก ษา ประชา สัมพันธ์ งาน")).isEqualTo("ศึกษา ประชาสัมพันธ์ งาน");
    assertThat(WrappedText.join("ให้ บริการ ๓ ครั้ง")).isEqualTo("ให้ บริการ ๓ ครั้ง");
  }

  private static String markdown() {
    StringBuilder text = new StringBuilder(COVER);
    for (String row : List.of(HEADING, E1, E3)) {
      text.append("| ").append(row.replace("\t", " | ")).append(" |\n");
      if (row.equals(HEADING)) {
        text.append("|---|---|---|---|---|\n");
      }
    }
    return text.toString();
  }

  private static String html() {
    StringBuilder text = new StringBuilder("<html><body>\n");
    COVER.lines().forEach(line -> text.append("<p>").append(line).append("</p>\n"));
    text.append("<table>\n");
    for (String row : List.of(HEADING, E1, E3)) {
      String cells = "<td>" + row.replace("\t", "</td><td>") + "</td>";
      text.append("<tr>").append(cells).append("</tr>\n\n");
    }
    return text.append("</table></body></html>").toString();
  }

  private static Map<String, Object> withoutLines(Report report) {
    List<Object> measures = new ArrayList<>();
    for (Measure m : report.measures()) {
      measures.add(
          List.of(
              m.id(), m.indicator(), m.issue(), m.options(), m.divisions(), m.steps(),
              m.reporting(), m.obligations(), m.status(), m.statusText(), m.evidence()));
    }
    return Map.of("document", report.document(), "measures", measures, "gaps", report.gaps());
  }
}
