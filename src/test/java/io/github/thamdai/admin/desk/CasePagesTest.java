package io.github.thamdai.admin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.notice.Notice;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.store.LinkedPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CasePagesTest {
  private final DeskSite site = new DeskSite();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void staff_see_their_division_and_an_admin_sees_all() {
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");
    String accountant = site.cookieOf(Role.STAFF, "กองคลัง");
    String nobody = site.cookieOf(Role.STAFF, null);
    String admin = site.cookieOf(Role.ADMIN, null);

    assertThat(site.open("/desk/cases", engineer).body()).contains(number.toString(), "ไฟดับ");
    assertThat(site.open("/desk/cases", admin).body()).contains(number.toString());
    assertThat(site.open("/desk/cases", accountant).body()).doesNotContain(number.toString());
    assertThat(site.open("/desk/cases", nobody).body())
        .doesNotContain(number.toString())
        .contains("ยังไม่ได้ระบุสำนักหรือกอง");
    assertThat(site.open(page, engineer).statusCode()).isEqualTo(200);
    assertThat(site.open(page, accountant).statusCode()).isEqualTo(404);
    assertThat(site.open(page, "").statusCode()).isEqualTo(401);
  }

  @Test
  void whoever_reads_reports_of_corruption_has_no_part_in_ordinary_cases() {
    CaseNumber number = site.open();
    // Such an account has no division; were one given to it, that would open nothing.
    String officer = site.cookieOf(Role.INTEGRITY, "กองช่าง");

    for (String page : List.of("cases", "cases/" + number, "questions", "ratings", "news")) {
      assertThat(site.open("/desk/" + page, officer).statusCode()).as(page).isEqualTo(403);
    }
  }

  @Test
  void a_change_is_seen_in_the_history_and_told_to_the_citizen() {
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");

    var pressed =
        site.press(
            page,
            page,
            engineer,
            Map.of("seen", "1", "to", "accepted", "message", "ช่างจะไปดูพรุ่งนี้", "note", "หลอดหมด"));

    assertThat(pressed.statusCode()).isEqualTo(303);
    assertThat(site.open(page, engineer).body())
        .contains("เจ้าหน้าที่รับเรื่องไว้ดำเนินการแล้ว", "ช่างจะไปดูพรุ่งนี้", "หลอดหมด");
    assertThat(site.notices.since(SampleCase.SOMCHAI.conversation(), 0))
        .extracting(Notice::text)
        .singleElement()
        .asString()
        .contains(number.toString(), "ไฟฟ้าสาธารณะ", "ช่างจะไปดูพรุ่งนี้")
        .doesNotContain("หลอดหมด");
  }

  @Test
  void a_refusal_needs_a_reason_and_nothing_is_changed_without_it() {
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");

    var pressed = site.press(page, page, engineer, Map.of("seen", "1", "to", "rejected"));

    assertThat(pressed.body()).contains("โปรดเขียนเหตุผล");
    assertThat(site.cases.find(number).orElseThrow().state()).isEqualTo(CaseState.RECEIVED);
  }

  @Test
  void a_case_that_is_taken_up_again_is_not_late_and_the_citizen_hears_the_new_date() {
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");
    site.press(page, page, engineer, Map.of("seen", "1", "to", "rejected", "message", "ซ้ำ"));

    site.press(page, page, engineer, Map.of("seen", "2", "to", "reopened"));

    LocalDate due = site.cases.find(number).orElseThrow().replyDue();
    assertThat(due).isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(site.notices.since(SampleCase.SOMCHAI.conversation(), 0))
        .extracting(Notice::text)
        .last()
        .asString()
        .contains("2 ธันวาคม 2569");
  }

  @Test
  void nothing_typed_is_lost_when_a_change_is_refused() {
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");

    String again =
        site.press(
                page,
                page,
                engineer,
                Map.of("seen", "1", "to", "rejected", "note", "ซ้ำกับเรื่องก่อน", "division", "กองคลัง"))
            .body();

    assertThat(again)
        .contains(
            "ซ้ำกับเรื่องก่อน</textarea>",
            "value=\"rejected\" selected",
            "value=\"กองคลัง\" selected");
  }

  @Test
  void a_form_that_was_open_while_somebody_else_saved_changes_nothing() {
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");
    site.press(page, page, engineer, Map.of("seen", "1", "to", "accepted"));

    var late =
        site.press(page, page, engineer, Map.of("seen", "1", "to", "resolved", "message", "เสร็จ"));
    var illegal = site.press(page, page, engineer, Map.of("seen", "2", "to", "closed"));

    assertThat(late.body()).contains("มีผู้แก้ไขเรื่องนี้ก่อนหน้าท่าน", "เสร็จ</textarea>");
    assertThat(illegal.body()).contains("มีผู้แก้ไขเรื่องนี้ก่อนหน้าท่าน");
    assertThat(site.cases.find(number).orElseThrow().state()).isEqualTo(CaseState.ACCEPTED);
  }

  @Test
  void a_case_handed_on_leaves_the_division_and_its_note_is_no_notice() {
    LinkedPeople.officer(site.agency, "clerk", Role.STAFF, "สำนักปลัด");
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");
    site.press(page, page, engineer, Map.of("seen", "1", "note", "ถามผู้ใหญ่บ้านแล้ว"));
    assertThat(site.notices.since(SampleCase.SOMCHAI.conversation(), 0)).isEmpty();

    var handed =
        site.press(page, page, engineer, Map.of("seen", "2", "division", "สำนักปลัด"));

    assertThat(handed.headers().firstValue("Location")).contains("/desk/cases");
    assertThat(site.open(page, engineer).statusCode()).isEqualTo(404);
    assertThat(site.notices.since(SampleCase.SOMCHAI.conversation(), 0))
        .extracting(Notice::text)
        .singleElement()
        .asString()
        .contains("สำนักปลัด");
    assertThat(site.notices.since("clerk", 0)).as("no page on the web").isEmpty();
    assertThat(site.toldInLine("clerk")).singleElement().asString().contains(number.toString());
  }

  @Test
  void an_admin_erases_who_brought_a_case_and_the_history_says_so() {
    CaseNumber number = site.open();
    String page = "/desk/cases/" + number;
    String admin = site.cookieOf(Role.ADMIN, null);
    String engineer = site.cookieOf(Role.STAFF, "กองช่าง");

    assertThat(site.press(page, page + "/forget", engineer, Map.of()).statusCode()).isEqualTo(403);
    assertThat(site.press(page, page + "/forget", admin, Map.of()).statusCode()).isEqualTo(303);

    assertThat(site.open(page, admin).body())
        .contains("ลบข้อมูลผู้แจ้งตามคำขอแล้ว", "ไฟดับ")
        .doesNotContain("0812345678");
    assertThat(site.cases.of(SampleCase.SOMCHAI)).isEmpty();
  }

  @Test
  void likely_duplicates_are_suggested() {
    CaseNumber first = site.open();
    CaseNumber second = site.open();
    String admin = site.cookieOf(Role.ADMIN, null);

    assertThat(site.open("/desk/cases/" + second, admin).body())
        .contains("เรื่องที่อาจซ้ำกัน", "href=\"/desk/cases/" + first + "\"");
  }
}
