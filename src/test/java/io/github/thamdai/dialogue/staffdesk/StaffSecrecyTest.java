package io.github.thamdai.dialogue.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.report.Correction;
import io.github.thamdai.corpus.report.Evidence;
import io.github.thamdai.corpus.report.Measure;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.answering.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is owed, what is wrong with evidence, and corrections are for staff alone. */
class StaffSecrecyTest {
  private static final List<String> QUESTIONS =
      List.of(
          "มีมาตรการอะไรบ้าง", "กองช่างรับผิดชอบข้อไหน", "ข้อไหนสำนักปลัดทำคนเดียว",
          "ต้องรายงานผู้บริหารเรื่องอะไร เมื่อไร", "เดือนเมษายนมีอะไรต้องส่ง", "งานค้าง", "งานค้างกองคลัง",
          "อะไรเลยกำหนดแล้ว", "หลักฐาน E11", "หลักฐาน ita", "หลักฐาน E11 ลิงก์ไหนเสีย", "ลิงก์เสีย",
          "ลิงก์เดียวกันใช้กับข้อไหนบ้าง", "ข้อไหนใช้หน้าแรกเป็นหลักฐานอย่างเดียว", "ตัวชี้วัดที่ 7 มีข้อไหน",
          "ตัวชี้วัดที่ 8 ชื่ออะไร", "ขอขั้นตอนของ E9", "สถานะ E6", "ใครแก้สถานะ E6 ล่าสุด",
          "ทำรายงานรอบ 6 เดือนให้หน่อย", "เทียบกับปีก่อน ข้อไหนหาย", "สรุปให้ผู้บริหารหนึ่งหน้า",
          "ข้อไหนไม่มีกำหนดเวลารายงาน", "เอกสารนี้มีจุดอ่านผิดตรงไหน", "E8 พิมพ์ผิดตรงไหน", "E8 คืออะไร",
          "E8 ต้องรายงานเมื่อไหร่", "หลักฐาน E8", "E4", "ใครรับผิดชอบ E10");

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-15", "2023-05-02", "2026-11-22"})
  void citizen_is_told_nothing_that_is_for_staff(String today) {
    SampleDesk desk = new SampleDesk(today);
    for (String question : QUESTIONS) {
      Answer answer = desk.asCitizen(question);
      String text = SampleDesk.text(answer);

      for (String secret : secrets()) {
        assertThat(text).as(question).doesNotContain(secret);
      }
      if (answer.outcome().data() != null) {
        assertThat(answer.outcome().data().occurrences()).as(question).isEmpty();
      }
    }
  }

  @Test
  void public_part_of_the_measures_is_answered() {
    SampleDesk desk = new SampleDesk("2023-05-02");

    for (String question :
        List.of("มาตรการ E8 คืออะไร", "มีมาตรการอะไรบ้าง", "E8 ต้องรายงานเมื่อไหร่", "หลักฐาน E11")) {
      assertThat(desk.asCitizen(question).outcome().status())
          .as(question)
          .isEqualTo(Status.ANSWERED);
    }
  }

  @Test
  void refusal_says_how_to_sign_in() {
    Answer answer = new SampleDesk("2023-05-02").asCitizen("งานค้าง");

    assertThat(answer.outcome().status()).isEqualTo(Status.DENIED);
    assertThat(answer.outcome().source()).isNull();
    assertThat(answer.replies())
        .singleElement()
        .isInstanceOfSatisfying(
            Reply.Card.class,
            card -> assertThat(card.links()).extracting(Reply.Link::url).containsExactly("/sign-in"));
  }

  @Test
  void every_button_leads_on_and_never_to_a_refusal() {
    SampleDesk desk = new SampleDesk("2023-05-02");
    for (String question : QUESTIONS) {
      for (Choice choice : desk.asCitizen(question).choices()) {
        check(choice, desk.asCitizen(choice.text()));
      }
      for (Choice choice : desk.asStaff(question).choices()) {
        check(choice, desk.asStaff(choice.text()));
      }
      assertThat(desk.asStaff(question).choices()).hasSizeLessThanOrEqualTo(13);
    }
  }

  private static void check(Choice choice, Answer answer) {
    assertThat(answer.outcome().status()).as(choice.text()).isEqualTo(Status.ANSWERED);
    assertThat(choice.label().length()).as(choice.label()).isBetween(1, 20);
  }

  private static List<String> secrets() {
    StaffWording wording = SampleDesk.wording();
    List<String> secrets = new ArrayList<>(wording.states().values());
    secrets.addAll(wording.defects().values());
    secrets.addAll(wording.confidences().values());
    secrets.addAll(List.of("มีตำหนิ", "น่าจะเป็น", "ควรส่งภายใน", "พิมพ์ว่า"));
    for (Measure measure : SampleDesk.corpus().reports().getFirst().measures()) {
      for (Evidence evidence : measure.evidence()) {
        // Some likely addresses stand elsewhere in the report as they should be.
        if (evidence.likelyUrl() != null && evidence.likelyUrl().contains("-13")) {
          secrets.add(evidence.likelyUrl());
        }
      }
      measure.corrections().stream()
          .filter(c -> c.field().equals("steps") || c.field().equals("issue"))
          .map(Correction::likely)
          .filter(likely -> !measure.issue().contains(likely))
          .filter(likely -> !likely.equals("มากน้อยเพียงใด"))
          .forEach(secrets::add);
    }
    return secrets;
  }
}
