package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.casework.SampleCase;
import io.github.thamdai.casework.question.NewQuestion;
import io.github.thamdai.casework.question.QuestionNumber;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.store.KeptCases;
import io.github.thamdai.store.PgQuestions;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What citizens bring and staff do about it, over HTTP and through the real assistant. */
class CaseworkTest {
  private static final Pattern NUMBER = Pattern.compile("25\\d\\d-\\d{5}");

  @TempDir static Path folder;
  private static SampleSite site;

  @BeforeAll
  static void start() {
    site = SampleSite.in(folder);
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
  }

  @Test
  void a_problem_reported_in_chat_is_a_case_that_staff_change_and_the_citizen_hears_of() {
    String talk = null;
    JsonObject last = new JsonObject();
    for (String said :
        new String[] {
          "แจ้งไฟดับ", "ไฟหน้าวัดดับมา 3 วัน " + UUID.randomUUID().toString().replaceAll("[0-9]", "g"), "หน้าวัด หมู่ 5", "ข้าม", "ไม่", "ใช่"
        }) {
      last = site.ask(talk, said, "");
      talk = last.getString("conversation");
    }
    Matcher number = NUMBER.matcher(last.encode());
    assertThat(number.find()).as(last.encode()).isTrue();
    assertThat(last.encode()).contains("กองช่าง");

    String admin = site.cookieOf("admin " + UUID.randomUUID(), Role.ADMIN);
    String page = "/desk/cases/" + number.group();
    assertThat(site.open(page, admin).body()).contains("ไฟหน้าวัดดับมา 3 วัน", "หน้าวัด หมู่ 5");
    var changed =
        site.press(page, page, admin, Map.of("seen", "1", "to", "accepted", "message", "จะไปดู"));

    assertThat(changed.statusCode()).isEqualTo(303);
    assertThat(site.open(page, admin).body()).contains("จะไปดู");
  }

  @Test
  void an_answer_that_staff_publish_is_what_the_next_citizen_gets() throws Exception {
    String admin = site.cookieOf("admin " + UUID.randomUUID(), Role.ADMIN);
    PgQuestions questions = new PgQuestions(TestDatabase.database(), "prasatyoe");
    QuestionNumber number = questions.reserve(2570);
    KeptCases.ask(
        "prasatyoe",
        new NewQuestion(
            number, "ใช้สนามฟุตบอลวิ่งตอนเช้าได้ไหม", "สำนักปลัด", "", "", SampleCase.SOMCHAI,
            SampleCase.AT, LocalDate.of(2026, 11, 26)));
    String page = "/desk/questions/" + number;
    site.press(page, page + "/answer", admin, Map.of("answer", "ใช้ได้ทุกวัน ตั้งแต่ตีห้า"));

    var published =
        site.press(
            page,
            page + "/publish",
            admin,
            Map.of(
                "asks", "ใช้สนามฟุตบอลวิ่งตอนเช้าได้ไหม",
                "answer", "ใช้สนามฟุตบอลของ อบต. วิ่งได้ทุกวัน ตั้งแต่ 05.00 น.",
                "topic", "hours"));

    assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
    assertThat(site.ask(null, "สนามฟุตบอลเข้าไปวิ่งตอนเช้าได้ไหมคะ", "").encode())
        .contains("05.00 น.");
    Path file;
    try (var files = Files.list(site.content().resolve("faq"))) {
      file =
          files
              .filter(p -> String.valueOf(p.getFileName()).startsWith("answered-"))
              .findFirst()
              .orElseThrow();
    }
    assertThat(Files.readString(file)).startsWith("# yaml-language-server").contains("คำตอบของเจ้าหน้าที่ สำนักปลัด");
  }
}
