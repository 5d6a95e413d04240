package io.github.thamdai.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.notice.Notice;
import io.github.thamdai.casework.question.FaqDraft;
import io.github.thamdai.casework.question.Publisher.Publication;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.casework.question.QuestionState;
import io.github.thamdai.dialogue.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionPagesTest {
  private final DeskSite site = new DeskSite();
  private final String engineer = site.cookieOf(Role.STAFF, "กองช่าง");
  private final QuestionNumber number = site.ask("ต่อเติมครัวต้องขอไหม");
  private final String page = "/desk/questions/" + number;

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void a_division_sees_its_own_questions() {
    String accountant = site.cookieOf(Role.STAFF, "กองคลัง");

    assertThat(site.open("/desk/questions", engineer).body()).contains("ต่อเติมครัวต้องขอไหม");
    assertThat(site.open("/desk/questions", accountant).body()).doesNotContain("ต่อเติมครัว");
    assertThat(site.open(page, accountant).statusCode()).isEqualTo(404);
    assertThat(site.open(page, engineer).body()).contains("การขออนุญาตก่อสร้างอาคาร");
  }

  @Test
  void an_answer_reaches_the_citizen_once() {
    var first = site.press(page, page + "/answer", engineer, Map.of("answer", "ต้องขอก่อนครับ"));
    var second = site.press(page, page + "/answer", engineer, Map.of("answer", "ไม่ต้องขอ"));

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.body()).contains("มีผู้ตอบหรือส่งต่อไปก่อนแล้ว");
    assertThat(site.notices.since(SampleCase.SOMCHAI.conversation(), 0))
        .extracting(Notice::text)
        .singleElement()
        .asString()
        .contains("ต่อเติมครัวต้องขอไหม", "ต้องขอก่อนครับ", "กองช่าง");
  }

  @Test
  void a_question_handed_on_is_the_other_divisions() {
    site.press(page, page + "/hand", engineer, Map.of("division", "กองคลัง"));

    assertThat(site.questions.find(number).orElseThrow().division()).isEqualTo("กองคลัง");
    assertThat(site.open(page, engineer).statusCode()).isEqualTo(404);
  }

  @Test
  void an_answer_is_published_as_the_form_words_it() {
    site.press(page, page + "/answer", engineer, Map.of("answer", "ต้องขอครับ"));

    var published =
        site.press(
            page,
            page + "/publish",
            engineer,
            Map.of("asks", "ต่อเติมบ้านต้องขอไหม\n\nต่อครัวขออนุญาตหรือเปล่า", "answer", "ต้องขอ", "topic", "fee"));

    assertThat(published.statusCode()).isEqualTo(303);
    assertThat(site.publisher.drafts)
        .containsExactly(
            new FaqDraft(
                List.of("ต่อเติมบ้านต้องขอไหม", "ต่อครัวขออนุญาตหรือเปล่า"),
                "ต้องขอ",
                "fee",
                "คำตอบของเจ้าหน้าที่ กองช่าง",
                LocalDate.of(2026, 11, 22)));
    assertThat(site.questions.find(number).orElseThrow().state())
        .isEqualTo(QuestionState.PUBLISHED);
    assertThat(site.open(page, engineer).body()).contains("/faq/answered-2026-11-22-1");
  }

  @Test
  void of_two_presses_of_the_button_one_publishes() {
    site.press(page, page + "/answer", engineer, Map.of("answer", "ต้องขอครับ"));
    Map<String, String> form = Map.of("asks", "ถาม", "answer", "ตอบ", "topic", "fee");
    UUID other = site.accounts().getFirst().id();
    assertThat(site.questions.claim(number, other, SampleCase.AT)).isTrue();

    assertThat(site.press(page, page + "/publish", engineer, form).body())
        .contains("กำลังเผยแพร่อยู่", ">ตอบ<");

    assertThat(site.publisher.drafts).isEmpty();
  }

  @Test
  void what_broke_off_can_be_published_again() {
    site.press(page, page + "/answer", engineer, Map.of("answer", "ต้องขอครับ"));
    Map<String, String> form = Map.of("asks", "ถาม", "answer", "ตอบ", "topic", "fee");
    site.publisher.away = true;
    assertThat(site.press(page, page + "/publish", engineer, form).statusCode()).isEqualTo(500);

    site.publisher.away = false;
    assertThat(site.press(page, page + "/publish", engineer, form).statusCode()).isEqualTo(303);
    assertThat(site.press(page, page + "/publish", engineer, form).body())
        .contains("เผยแพร่แล้ว");
    assertThat(site.publisher.drafts).hasSize(1);
  }

  @Test
  void an_answer_that_came_too_late_is_not_lost() {
    site.press(page, page + "/answer", engineer, Map.of("answer", "ต้องขอก่อนครับ"));

    assertThat(
            site.press(page, page + "/answer", engineer, Map.of("answer", "พิมพ์ไว้ยาวมาก")).body())
        .contains("พิมพ์ไว้ยาวมาก");
  }

  @Test
  void more_than_a_page_of_questions_goes_on_on_the_next() {
    for (int i = 0; i < 30; i++) {
      site.ask("คำถามที่ " + i);
    }

    assertThat(site.open("/desk/questions", engineer).body())
        .contains("/desk/questions?state=waiting&amp;page=1")
        .doesNotContain("คำถามที่ 29");
    assertThat(site.open("/desk/questions?state=waiting&page=1", engineer).body())
        .contains("คำถามที่ 29")
        .doesNotContain("page=2");
  }

  @Test
  void what_cannot_be_published_says_why_and_stays_answered() {
    site.press(page, page + "/answer", engineer, Map.of("answer", "ต้องขอครับ"));
    Map<String, String> form = Map.of("asks", "ถาม", "answer", "ตอบ", "topic", "fee");

    site.publisher.outcome = new Publication.ReadOnly();
    assertThat(site.press(page, page + "/publish", engineer, form).body())
        .contains("โฟลเดอร์ข้อมูลของหน่วยงานเขียนไม่ได้");
    site.publisher.outcome = new Publication.Faulty(List.of("agency.yaml:3: faulty"));
    assertThat(site.press(page, page + "/publish", engineer, form).body())
        .contains("agency.yaml:3: faulty", ">ถาม<", ">ตอบ<");
    site.publisher.outcome = new Publication.NotWritten();
    assertThat(site.press(page, page + "/publish", engineer, form).body())
        .contains("บันทึกแฟ้มไม่สำเร็จ", ">ถาม<", ">ตอบ<", "value=\"fee\" selected");
    assertThat(site.questions.find(number).orElseThrow().state())
        .isEqualTo(QuestionState.ANSWERED);
  }
}
