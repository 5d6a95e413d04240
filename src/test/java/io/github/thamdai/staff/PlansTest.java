package io.github.thamdai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.report.ReportReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlansTest {
  private static final FiscalYear YEAR = new FiscalYear(2566);

  @Test
  void later_round_of_a_year_is_its_plan_whatever_the_order() {
    Report six = report("๒๕๖๖ รอบ ๖ เดือน", "E๑");
    Report twelve = report("๒๕๖๖ รอบ ๑๒ เดือน", "E๒");
    assertThat(ids(Plans.of(List.of(six, twelve)))).containsExactly("E2");
    assertThat(ids(Plans.of(List.of(twelve, six)))).containsExactly("E2");
  }

  @Test
  void latest_earlier_plan_is_carried_over() {
    Report first = report("๒๕๖๖ รอบ ๖ เดือน", "E๑");
    Report second = report("๒๕๖๗ รอบ ๖ เดือน", "E๓");
    PlanInForce later = Plans.of(List.of(first, second)).in(new FiscalYear(2569)).orElseThrow();
    assertThat(later.carriedOver()).isTrue();
    assertThat(later.plan().year()).isEqualTo(new FiscalYear(2567));
  }

  @Test
  void office_without_reports_has_no_plan() {
    assertThat(Plans.of(List.of()).in(YEAR)).isEmpty();
  }

  private static List<String> ids(Plans plans) {
    return plans.in(YEAR).orElseThrow().plan().measures().stream().map(Measure::id).toList();
  }

  private static Report report(String round, String id) {
    String text =
        """
        รายงานการดำเนินการตามมาตรการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ROUND
        เครื่องมือประเมิน EIT ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน
        ประเด็นที่ต้องปรับปรุงแก้ไข|ผู้รับผิดชอบ|ขั้นตอนหรือวิธีการ|การรายงานผล|การดำเนินการ
        ID เรื่อง|สำนักปลัด|ทำ|รายงานผู้บริหารทุกไตรมาส|ดำเนินการแล้ว
        """;
    return new ReportReader(List.of())
        .read(text.replace("ROUND", round).replace("ID", id).replace('|', '\t'));
  }
}
