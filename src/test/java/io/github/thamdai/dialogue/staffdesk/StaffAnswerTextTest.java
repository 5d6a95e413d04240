package io.github.thamdai.dialogue.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.StoreUnavailableException;
import io.github.thamdai.dialogue.answering.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk reads, on days before, after and long after the report. */
class StaffAnswerTextTest {
  private final SampleDesk desk = new SampleDesk("2023-05-02");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "มีมาตรการอะไรบ้าง กี่ข้อ | MEASURES | ทั้งหมด 14 ข้อ; เอกสารไม่มีข้อ E4",
        "กองช่างรับผิดชอบข้อไหน | DIVISIONS | กองช่าง รับผิดชอบ 12 ข้อ",
        "ข้อไหนสำนักปลัดทำคนเดียว | DIVISIONS | สำนักปลัด รับผิดชอบลำพัง 2 ข้อ; E10; O1 โครงสร้าง",
        "ต้องรายงานผู้บริหารเรื่องอะไร เมื่อไร | OBLIGATIONS | 6 รายการ; ทุกไตรมาส; ทุก 6 เดือน ภายในเดือนเมษายน และตุลาคม; ปีละครั้ง ภายในเดือนมกราคม",
        "เดือนเมษายนมีอะไรต้องส่ง | DUE | เดือนเมษายน 2566; E8 รายงานผู้บริหาร; E9 รายงานผู้บริหาร; ครบกำหนด 30 เม.ย. 66 (ควรส่งภายใน 28 เม.ย. 66)",
        "ไตรมาส 2 ต้องส่งอะไร | DUE | ไตรมาส 2 ปีงบประมาณ 2566",
        "งานค้าง | OVERDUE | ตามรายงานไม่มีข้อที่ยังไม่เสร็จ; ยังไม่มีหลักฐาน 6 งวด; รายงานว่าทำแล้ว แต่ยังไม่มีหลักฐานของงวด",
        "หลักฐาน E11 มีลิงก์อะไร ลิงก์ไหนเสีย | EVIDENCE | E11 6 รายการ; มีตำหนิ 4 รายการ; น่าจะเป็น http://www.prasatyoe.go.th/สรุปผลการจัดซื้อจัดจ้-13",
        "ลิงก์เดียวกันใช้กับข้อไหนบ้าง | EVIDENCE | E1 E8 E9 E11",
        "ข้อไหนใช้หน้าแรกเป็นหลักฐานอย่างเดียว | EVIDENCE | ไม่มีข้อใดใช้หน้าแรก",
        "ตัวชี้วัดที่ 7 มีข้อไหน | INDICATOR | ประสิทธิภาพการสื่อสาร (5 ข้อ); E6; E10",
        "ตัวชี้วัดที่ 8 ชื่ออะไร | INDICATOR | เอกสารพิมพ์ว่า “ประสิทธิภาพการสื่อสาร” ที่ถูกน่าจะเป็น “การปรับปรุงระบบการทำงาน”",
        "ขอขั้นตอนของ E9 | STEPS | 1. ; 2. ; 3. ",
        "ช่องทางร้องเรียนทุจริตแยกจากเรื่องทั่วไปหรือยัง | STEPS | แยกไว้ต่างหาก; มากกว่า ๑ ช่องทาง",
        "ทำรายงานรอบ 6 เดือนให้หน่อย | REPORT | ร่างรายงานรอบ 6 เดือน; ผู้รับผิดชอบ: ; ขั้นตอน 2 ข้อ; หลักฐาน 5 รายการ; ดำเนินการแล้ว",
        "เทียบกับปีก่อน ข้อไหนหาย | MEASURES | ยังไม่มีรายงานของปีก่อนหน้าให้เทียบ",
        "ใครแก้สถานะ E6 ล่าสุด | STATUS | ดำเนินการเรียบร้อยแล้ว; ไม่ได้บันทึกว่าใครแก้ไข",
        "สรุปให้ผู้บริหารหนึ่งหน้า | SUMMARY | มาตรการ 14 ข้อ; เลยกำหนด 6; กองช่าง 12 ข้อ",
        "ข้อไหนไม่มีกำหนดเวลารายงาน | OBLIGATIONS | 5 รายการ; E2 E3 E5 E12 E13 E14; ไม่ได้กำหนดเวลา",
        "เอกสารนี้มีจุดอ่านผิดตรงไหน | CORRECTIONS | กล้องรับความคิดเห็น; กล่องรับความคิดเห็น; มั่นใจมาก; มีเลขไทยในลิงก์",
        "E2 ต้องรายงานเมื่อไหร่ | DUE | จึงไม่มีวันครบกำหนด",
        "ใครรับผิดชอบ E10 | DIVISIONS | สำนักปลัด",
      })
  void question_of_staff_is_answered_in_words(String question, Topic topic, String said) {
    Answer answer = desk.asStaff(question);

    assertThat(answer.outcome().status()).isEqualTo(Status.ANSWERED);
    assertThat(answer.outcome().topic()).isEqualTo(topic);
    assertThat(answer.outcome().source()).isNotNull();
    for (String part : said.split("; ", -1)) {
      assertThat(SampleDesk.text(answer)).contains(part);
    }
    assertThat(SampleDesk.text(answer)).doesNotContain("{").doesNotContain("null");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-02-15, 2022-10-31 claimed, 2023-04-30 upcoming, รายงานว่าทำแล้วแต่ยังไม่มีหลักฐาน",
    "2023-05-02, 2022-10-31 claimed, 2023-04-30 overdue, เลยกำหนด",
    "2026-11-22, 2026-10-31 overdue, 2027-04-30 upcoming, ยกมาจากปีงบประมาณ 2566",
  })
  void dates_of_e8_follow_the_day(String today, String first, String second, String said) {
    Answer answer = new SampleDesk(today).asStaff("E8 ต้องรายงานเมื่อไหร่");

    Outcome.Data data = Objects.requireNonNull(answer.outcome().data());
    assertThat(data.measures()).containsExactly("E8");
    assertThat(data.occurrences())
        .extracting(one -> one.due() + " " + one.state())
        .containsExactly(first, second);
    assertThat(SampleDesk.text(answer)).contains(said, "ทุก 6 เดือน ภายในเดือนเมษายน และตุลาคม");
  }

  @Test
  void recorded_proof_is_shown_as_such() {
    SampleDesk proven =
        new SampleDesk(
            "2023-05-02", (obligation, due) -> due.equals(LocalDate.parse("2023-04-30")));

    assertThat(SampleDesk.text(proven.asStaff("E8 ต้องรายงานเมื่อไหร่"))).contains("มีหลักฐานแล้ว");
    assertThat(SampleDesk.text(proven.asStaff("งานค้าง"))).contains("ไม่มีงวดที่เลยกำหนด");
  }

  @Test
  void answer_about_one_measure_names_it_and_a_list_names_the_plan() {
    assertThat(Objects.requireNonNull(desk.asStaff("สถานะ E8").outcome().source()))
        .extracting("kind", "id")
        .containsExactly(SourceKind.MEASURE, "E8");
    assertThat(Objects.requireNonNull(desk.asStaff("งานค้างกองคลัง").outcome().source()))
        .extracting("kind", "id")
        .containsExactly(SourceKind.PLAN, "2566");
  }

  @Test
  void measure_that_the_report_lacks_is_not_invented() {
    Answer answer = desk.asStaff("สถานะ E4");

    assertThat(answer.outcome().status()).isEqualTo(Status.NOT_FOUND);
    assertThat(SampleDesk.text(answer)).contains("ไม่มีข้อ E4");
  }

  @Test
  void while_the_records_are_away_nothing_is_said_of_what_is_owed() {
    SampleDesk away =
        new SampleDesk(
            "2023-05-02",
            (obligation, due) -> {
              throw new StoreUnavailableException("away", null);
            });

    assertThat(away.asStaff("งานค้าง").outcome().status()).isEqualTo(Status.ERROR);
    assertThat(away.asCitizen("E8 คืออะไร").outcome().status()).isEqualTo(Status.ANSWERED);
  }

  @Test
  void short_names_leave_out_how_every_survey_question_begins_and_ends() {
    MeasureNames names = new MeasureNames(SampleDesk.wording());

    assertThat(names.issue("หน่วยงานที่ ท่านไปติดต่อ ทำงานดีขึ้น มาก น้อยเพียงใด"))
        .isEqualTo("ทำงานดีขึ้น");
    assertThat(names.issue("โครงสร้าง")).isEqualTo("โครงสร้าง");
    List<String> parts = List.of("ที่", "ผู้", "น้ำ");
    assertThat(parts).allSatisfy(p -> assertThat(ShortText.of(p.repeat(40), 20)).hasSizeLessThan(21));
  }
}
