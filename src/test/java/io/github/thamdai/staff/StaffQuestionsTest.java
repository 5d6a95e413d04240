package io.github.thamdai.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Measure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of questions that staff ask, each with the answer it must get. */
final class StaffQuestionsTest {
  private static final LocalDate TODAY = LocalDate.parse("2023-05-02");
  private static final List<String> ALL =
      List.of(
          "E1", "E2", "E3", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E12", "E13", "E14", "O1");

  private final StaffAnswers answers =
      new StaffAnswers(SampleOffice.plans(), Proofs.NONE, SampleOffice.workingDays());

  @Test
  void row_1_measures_are_counted_and_the_gap_is_named() {
    StaffResult.Listed listed = ask("มีมาตรการอะไรบ้าง กี่ข้อ", StaffResult.Listed.class);
    assertThat(listed.data().measures()).isEqualTo(ALL);
    assertThat(listed.gaps()).containsExactly("E4");
    assertThat(listed.plan().carriedOver()).isFalse();
  }

  @Test
  void row_2_division_has_twelve() {
    assertThat(ask("กองช่างรับผิดชอบข้อไหน").data().measures())
        .hasSize(12)
        .doesNotContain("E10", "O1");
  }

  @Test
  void row_3_division_alone() {
    assertThat(ask("ข้อไหนสำนักปลัดทำคนเดียว").data().measures()).containsExactly("E10", "O1");
  }

  @Test
  void row_4_reports_to_the_executive() {
    StaffResult.Obligations found =
        ask("ต้องรายงานผู้บริหารเรื่องอะไร เมื่อไร", StaffResult.Obligations.class);
    assertThat(found.duties())
        .extracting(duty -> duty.obligation().id())
        .containsExactly("E1.1", "E6.1", "E8.2", "E9.2", "E10.1", "O1.2");
  }

  @Test
  void row_5_april_has_the_half_year_reports_and_all_else_that_is_due() {
    assertThat(due("เดือนเมษายนมีอะไรต้องส่ง"))
        .containsExactly(
            "E7.2 2023-04-30 overdue",
            "E8.2 2023-04-30 overdue",
            "E9.2 2023-04-30 overdue",
            "E9.3 2023-04-30 overdue",
            "E11.2 2023-04-30 overdue",
            "O1.3 2023-04-30 overdue");
    assertThat(due("เดือนเมษายนต้องรายงานอะไรบ้าง"))
        .containsExactly("E8.2 2023-04-30 overdue", "E9.2 2023-04-30 overdue");
  }

  @Test
  void rows_6_and_7_owed_work_says_both_what_is_overdue_and_what_is_only_claimed() {
    StaffResult.Overdue owed = ask("งานค้าง", StaffResult.Overdue.class);
    assertThat(owed.unfinished()).isEmpty();
    assertThat(owed.overdue())
        .extracting(one -> one.obligation().id())
        .containsExactly("E7.2", "E8.2", "E9.2", "E9.3", "E11.2", "O1.3");
    assertThat(owed.claimed()).isNotEmpty().allMatch(one -> !one.due().isAfter(MARCH_END));
    assertThat(ask("อะไรเลยกำหนดแล้ว").data()).isEqualTo(owed.data());
  }

  private static final LocalDate MARCH_END = LocalDate.parse("2023-03-31");

  @Test
  void row_8_evidence_of_one_measure_with_its_defects() {
    StaffResult.EvidenceOf found =
        ask("หลักฐาน E11 มีลิงก์อะไร ลิงก์ไหนเสีย", StaffResult.EvidenceOf.class);
    List<Evidence> evidence = found.proofs().stream().map(StaffResult.Proof::evidence).toList();
    assertThat(evidence).hasSize(6).filteredOn(one -> one.url() == null).hasSize(1);
    assertThat(evidence).filteredOn(EvidencePages::isDefective).hasSize(4);
  }

  @Test
  void row_9_one_page_for_several_measures() {
    StaffResult.SharedPages shared =
        ask("ลิงก์เดียวกันใช้กับข้อไหนบ้าง", StaffResult.SharedPages.class);
    StaffResult.SharedPage complaints =
        shared.pages().stream()
            .filter(page -> page.url().contains("/ช่องทางแจ้งเรื่องร้อง"))
            .findFirst()
            .orElseThrow();
    assertThat(complaints.measures())
        .extracting(Measure::id)
        .containsExactly("E1", "E8", "E9", "E11");
  }

  @Test
  void row_10_no_measure_has_a_home_page_only() {
    assertThat(ask("ข้อไหนใช้หน้าแรกเป็นหลักฐานอย่างเดียว").data().measures()).isEmpty();
  }

  @Test
  void rows_11_and_12_indicators() {
    assertThat(ask("ตัวชี้วัดที่ 7 มีข้อไหน").data().measures())
        .containsExactly("E6", "E7", "E8", "E9", "E10");
    StaffResult.Indicators eight = ask("ตัวชี้วัดที่ 8 ชื่ออะไร", StaffResult.Indicators.class);
    assertThat(eight.indicators()).hasSize(1);
    assertThat(eight.indicators().getFirst().title()).isEqualTo("การปรับปรุงระบบการทำงาน");
    assertThat(eight.indicators().getFirst().titleAsPrinted()).isEqualTo("ประสิทธิภาพการสื่อสาร");
  }

  @Test
  void row_13_steps() {
    StaffResult.About about = ask("ขอขั้นตอนของ E9", StaffResult.About.class);
    assertThat(about.topic()).isEqualTo(Topic.STEPS);
    assertThat(about.measures().getFirst().steps()).hasSize(3);
  }

  @Test
  void row_14_separate_channel_for_corruption_is_what_e10_asks_for() {
    assertThat(ask("ช่องทางร้องเรียนทุจริตแยกจากเรื่องทั่วไปหรือยัง").data().measures())
        .containsExactly("E10");
  }

  @Test
  void row_15_half_year_report_has_all_measures_and_its_half_years_dates() {
    StaffResult.ReportDraft draft =
        ask("ทำรายงานรอบ 6 เดือนให้หน่อย", StaffResult.ReportDraft.class);
    assertThat(draft.range()).isEqualTo(new DateRange(LocalDate.parse("2022-10-01"), MARCH_END));
    assertThat(draft.data().measures()).isEqualTo(ALL);
  }

  @Test
  void row_16_without_an_earlier_plan_nothing_is_compared() {
    assertThat(ask("เทียบกับปีก่อน ข้อไหนหาย", StaffResult.Listed.class).compared()).isEmpty();
  }

  @Test
  void row_17_status_of_one() {
    assertThat(ask("ใครแก้สถานะ E6 ล่าสุด").data().measures()).containsExactly("E6");
  }

  @Test
  void row_18_summary_counts_the_year() {
    StaffResult.Summary summary = ask("สรุปให้ผู้บริหารหนึ่งหน้า", StaffResult.Summary.class);
    assertThat(summary.byDivision()).containsEntry("กองช่าง", 12).containsEntry("สำนักปลัด", 14);
    assertThat(summary.byState()).containsEntry(OccurrenceState.OVERDUE, 6);
    assertThat(summary.byIndicator()).hasSize(4);
  }

  @Test
  void row_19_duties_without_a_period() {
    StaffResult.Obligations found =
        ask("ข้อไหนไม่มีกำหนดเวลารายงาน", StaffResult.Obligations.class);
    assertThat(found.duties())
        .extracting(duty -> duty.obligation().id())
        .containsExactly("E6.2", "E7.1", "E8.1", "E9.1", "O1.1");
    assertThat(found.withoutDuty())
        .extracting(Measure::id)
        .containsExactly("E2", "E3", "E5", "E12", "E13", "E14");
  }

  @Test
  void row_20_doubts_of_the_document() {
    StaffResult.Corrections found =
        ask("เอกสารนี้มีจุดอ่านผิดตรงไหน", StaffResult.Corrections.class);
    assertThat(found.ofCover()).hasSize(1);
    assertThat(found.doubts()).extracting(one -> one.measure().id()).contains("E8", "E11", "O1");
  }

  @Test
  void citizens_see_the_published_measures_and_nothing_that_is_owed() {
    assertThat(answer("มีมาตรการอะไรบ้าง", false)).isInstanceOf(StaffResult.Listed.class);
    assertThat(answer("งานค้าง", false)).isEqualTo(new StaffResult.Denied(Topic.OVERDUE));
    assertThat(answer("ลิงก์เสีย", false)).isEqualTo(new StaffResult.Denied(Topic.EVIDENCE));
    assertThat(answer("เดือนนี้มีอะไรต้องส่ง", false)).isInstanceOf(StaffResult.Denied.class);
    // Which pages are one and the same is told from the likely addresses.
    assertThat(answer("ลิงก์เดียวกันใช้กับข้อไหนบ้าง", false))
        .isInstanceOf(StaffResult.Denied.class);
    assertThat(answer("E8 ต้องรายงานเมื่อไหร่", false)).isInstanceOf(StaffResult.Obligations.class);
    assertThat(answer("หลักฐาน E11", false))
        .isInstanceOfSatisfying(
            StaffResult.EvidenceOf.class, seen -> assertThat(seen.defectsShown()).isFalse());
  }

  @Test
  void measure_that_is_not_in_the_report_is_not_invented() {
    assertThat(answer("สถานะ E4", true)).isInstanceOf(StaffResult.NoSuchMeasure.class);
  }

  private List<String> due(String question) {
    return ask(question, StaffResult.Due.class).occurrences().stream()
        .map(one -> one.obligation().id() + " " + one.due() + " " + one.state().code())
        .toList();
  }

  private StaffResult ask(String question) {
    return answer(question, true);
  }

  private <T extends StaffResult> T ask(String question, Class<T> type) {
    StaffResult result = answer(question, true);
    assertThat(result).isInstanceOf(type);
    return type.cast(result);
  }

  private StaffResult answer(String question, boolean staff) {
    return answers.answer(SampleOffice.parse(question, TODAY).orElseThrow(), TODAY, staff);
  }
}
