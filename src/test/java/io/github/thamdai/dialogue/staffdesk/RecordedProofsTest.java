package io.github.thamdai.dialogue.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.RecordedProof;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clerk who inherited the job finds of what others recorded. */
class RecordedProofsTest {
  private final SampleDesk desk = new SampleDesk("2026-11-22", SampleProofs.SOME);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "หลักฐาน E8", "E8 รายงานแล้วหรือยัง", "รายงาน E8 แล้วหรือยังคะ", "E8 ส่งหรือยัง", "ใครบันทึก E8",
        "ใครบันทึกหลักฐาน E8", "ขอดูหลักฐานที่บันทึกไว้ E8"
      })
  void each_proof_of_a_measure_is_told_with_its_day_and_who_recorded_it(String question) {
    Answer answer = desk.asStaff(question);

    assertThat(answer.outcome().status()).isEqualTo(Status.ANSWERED);
    assertThat(answer.outcome().topic()).isEqualTo(Topic.EVIDENCE);
    assertThat(SampleDesk.text(answer))
        .contains("E8 ที่เจ้าหน้าที่บันทึกไว้ 2 รายการ")
        .contains("1. E8.2 รายงานผู้บริหาร กำหนด 31 ต.ค. 69", "ทำเมื่อ 5 ต.ค. 69")
        .contains("บันทึกโดย สมหญิง ใจดี เมื่อ 6 พ.ย. 69 เวลา 10.05 น.")
        .contains("2. E8.2 รายงานผู้บริหาร กำหนด 30 เม.ย. 69", "หนังสือที่ ศก 71801/8")
        .contains("ไม่ได้บันทึกวันที่ทำไว้")
        .doesNotContain("71801/9", "{", "null");
    assertThat(answer.replies())
        .flatMap(reply -> ((Reply.Card) reply).links())
        .extracting(Reply.Link::url)
        .contains("https://office.example/e8-october");
  }

  @Test
  void several_measures_are_counted() {
    assertThat(SampleDesk.text(desk.asStaff("ขอดูหลักฐานที่บันทึกไว้")))
        .contains("หลักฐานที่เจ้าหน้าที่บันทึกไว้ 3 รายการ", "E8 ", "2 รายการ", "E9 ", "1 รายการ")
        .doesNotContain("E7 ", "office.example");
    assertThat(SampleDesk.text(desk.asStaff("หลักฐาน ita")))
        .contains("หลักฐานที่เจ้าหน้าที่บันทึกไว้ 3 รายการ");
  }

  @Test
  void a_year_that_is_named_has_its_own() {
    assertThat(SampleDesk.text(desk.asStaff("หลักฐาน E8 ปีงบ 2569")))
        .contains("บันทึกไว้ 1 รายการ", "71801/8")
        .doesNotContain("e8-october");
  }

  @Test
  void where_nothing_was_recorded_it_says_so_and_what_is_waiting() {
    String text = SampleDesk.text(new SampleDesk("2026-11-22").asStaff("E8 รายงานแล้วหรือยัง"));

    assertThat(text)
        .contains("ยังไม่มีหลักฐานของ E8 ที่เจ้าหน้าที่บันทึกไว้", "รายงาน E8 แล้ว")
        .contains("งวดที่ยังไม่มีหลักฐาน", "31 ต.ค. 69", "เลยกำหนด");
    assertThat(SampleDesk.text(new SampleDesk("2026-11-22").asStaff("ขอดูหลักฐานที่บันทึกไว้")))
        .contains("ยังไม่มีหลักฐานที่เจ้าหน้าที่บันทึกไว้");
    assertThat(SampleDesk.text(desk.asStaff("E8 รายงานแล้วหรือยัง")))
        .doesNotContain("งวดที่ยังไม่มีหลักฐาน");
  }

  @ParameterizedTest
  @ValueSource(strings = {"E8 ต้องรายงานหรือยัง", "E8 ครบกำหนดส่งหรือยัง"})
  void whether_it_is_time_is_another_question(String question) {
    assertThat(desk.asStaff(question).outcome().topic()).isNotEqualTo(Topic.EVIDENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"หลักฐาน E8", "หลักฐาน ita", "E8 รายงานแล้วหรือยัง", "ใครบันทึก E8", "ขอดูหลักฐานที่บันทึกไว้"})
  void a_citizen_is_told_nothing_of_it(String question) {
    assertThat(SampleDesk.text(desk.asCitizen(question)))
        .doesNotContain("บันทึกไว้", "บันทึกโดย", "สมหญิง", "office.example", "71801");
  }

  @Test
  void while_the_records_are_away_only_the_links_of_the_report_are_told() {
    SampleDesk away = new SampleDesk("2026-11-22", new AwayProofs());

    assertThat(SampleDesk.text(away.asStaff("หลักฐาน E8")))
        .contains("ตอนนี้เปิดบันทึกหลักฐานไม่ได้", "หลักฐานของ E8");
    assertThat(away.asStaff("ใครบันทึก E8").outcome().status()).isEqualTo(Status.ERROR);
  }

  private record AwayProofs() implements Proofs {
    @Override
    public boolean exists(String obligation, LocalDate due) {
      throw new StoreUnavailableException("away", null);
    }

    @Override
    public List<RecordedProof> recorded() {
      throw new StoreUnavailableException("away", null);
    }
  }
}
