package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.ops.HeardLogs;
import io.github.thamdai.store.TableRows;
import io.github.thamdai.store.TestDatabase;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of corruption, from the form to its receipt and back, and who does not see it. */
class CorruptionTest {
  private static final Pattern CODE = Pattern.compile("<code>([0-9A-Z-]{23})</code>");
  private static final List<String> OWN_TABLES =
      List.of("corruption_report", "corruption_message", "corruption_photo");

  @TempDir static Path folder;
  private static SampleSite site;
  private static CorruptionForm form;
  private final HeardLogs logged = new HeardLogs();
  // Its digits by chance might pass for an ID card's number, and be masked.
  private final String story =
      "เรียกเงิน 500 บาท " + UUID.randomUUID().toString().replaceAll("[0-9]", "g");

  @BeforeAll
  static void open() {
    site = SampleSite.in(folder);
    form = new CorruptionForm(site.address());
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
  }

  @AfterEach
  void stopListening() {
    logged.close();
  }

  @Test
  void a_report_gets_a_receipt_is_examined_and_answered_without_anybody_being_known()
      throws Exception {
    HttpResponse<String> page = site.open("/corruption", "");
    assertThat(page.body()).contains("LINE ไม่ใช่ช่องทางที่ปกปิดตัวตน", "1205", "ยังไม่ได้ตรวจยืนยัน")
        .doesNotContain("<script");
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");

    HttpResponse<String> sent = form.report(story, CorruptionForm.photo());
    Matcher code = CODE.matcher(sent.body());
    assertThat(code.find()).as(sent.body()).isTrue();
    assertThat(sent.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(sent.headers().map()).doesNotContainKey("set-cookie");

    String officer = site.cookieOf("นิติกร " + UUID.randomUUID(), Role.INTEGRITY);
    String list = site.open("/desk/integrity", officer).body();
    Matcher id =
        Pattern.compile("/desk/integrity/([0-9a-f-]{36})\">" + Pattern.quote(story)).matcher(list);
    assertThat(id.find()).as(list).isTrue();
    String one = "/desk/integrity/" + id.group(1);
    Matcher photo =
        Pattern.compile(one + "/photos/[0-9a-f-]{36}").matcher(site.open(one, officer).body());
    assertThat(photo.find()).isTrue();
    assertThat(site.open(photo.group(), officer).headers().firstValue("Content-Type"))
        .contains("image/jpeg");
    var answered =
        site.press(
            one,
            one,
            officer,
            Map.of("from", "received", "to", "examining", "message", "ขอวันเวลาที่เกิดเหตุ"));
    assertThat(answered.statusCode()).isEqualTo(303);

    String typed = code.group(1).toLowerCase(Locale.ROOT).replace("-", " ");
    assertThat(form.follow("/corruption/follow", "code=" + encode(typed)).body())
        .contains("กำลังตรวจสอบ", "ขอวันเวลาที่เกิดเหตุ")
        .doesNotContain("นิติกร");
    form.follow(
        "/corruption/follow/message", "code=" + encode(typed) + "&text=" + encode("วันจันทร์เช้า"));
    assertThat(site.open(one, officer).body()).contains("วันจันทร์เช้า");
  }

  @Test
  void admins_and_staff_see_nothing_of_it_and_a_wrong_code_opens_nothing() throws Exception {
    form.report(story, new byte[0]);
    for (Role role : new Role[] {Role.ADMIN, Role.STAFF}) {
      String cookie = site.cookieOf(role + " " + UUID.randomUUID(), role);
      assertThat(site.open("/desk/integrity", cookie).statusCode()).isEqualTo(403);
      assertThat(site.open("/desk/cases", cookie).body())
          .doesNotContain(story, "/desk/integrity");
    }
    assertThat(form.follow("/corruption/follow", "code=ABCDE-ABCDE-ABCDE-ABCDE").body())
        .contains("ไม่พบเรื่องของรหัสนี้");
  }

  @Test
  void nothing_in_the_log_the_counts_or_the_database_tells_that_or_when_somebody_reported()
      throws Exception {
    awaitLinesOfEarlierTests();
    HttpResponse<String> sent = form.report(story, new byte[0]);
    Matcher code = CODE.matcher(sent.body());
    assertThat(code.find()).isTrue();
    form.follow("/corruption/follow", "code=" + encode(code.group(1)));
    assertThat(form.report(story, new byte[41 * 1024 * 1024]).statusCode()).isEqualTo(413);
    assertThat(form.chunked(story, new byte[41 * 1024 * 1024])).isIn(413, 0);
    assertThat(form.follow("/corruption", "{}", "application/json").statusCode()).isEqualTo(415);
    site.open("/health/live", "");

    // Events are written after the reader has the answer: the last request's tells that all are in.
    logged.await(1, event -> keyValues(event).contains("/health/live"));
    assertThat(logged.events).noneMatch(CorruptionTest::tells);
    assertThat(site.open("/metrics", "").body())
        .contains("vertx_http_server_requests_total{code=\"200\"")
        .doesNotContain("corruption", "integrity", "route=", "path=");
    StringBuilder rows = new StringBuilder();
    TestDatabase.database()
        .call(pool -> pool.query("select r::text as row from corruption_report r").execute())
        .forEach(row -> rows.append(row.getString("row")));
    assertThat(rows.toString())
        .contains(story)
        .doesNotContain(code.group(1), code.group(1).replace("-", ""), "127.0.0.1", ":");
  }

  @Test
  void only_its_own_tables_hold_anything_of_a_report_from_the_form_to_the_last_message()
      throws Exception {
    String officer = site.cookieOf("นิติกร " + UUID.randomUUID(), Role.INTEGRITY);
    site.open("/desk/integrity", officer);
    Map<String, Integer> before = rows();
    assertThat(before)
        .containsKeys("notice", "outbox", "rating", "rating_key", "transcript", "conversation");

    Matcher code = CODE.matcher(form.report(story, CorruptionForm.photo()).body());
    assertThat(code.find()).isTrue();
    String typed = "code=" + encode(code.group(1));
    form.follow("/corruption/follow", typed);
    form.follow("/corruption/follow/message", typed + "&text=" + encode("วันจันทร์เช้า"));
    String list = site.open("/desk/integrity", officer).body();
    Matcher id =
        Pattern.compile("/desk/integrity/[0-9a-f-]{36}(?=\">" + Pattern.quote(story) + ")")
            .matcher(list);
    assertThat(id.find()).isTrue();
    site.press(
        id.group(),
        id.group(),
        officer,
        Map.of("from", "received", "to", "examining", "message", "รับไว้ตรวจสอบ"));

    Map<String, Integer> after = rows();
    // Otherwise nothing that follows would tell anything.
    assertThat(after.get("corruption_report")).isNotEqualTo(before.get("corruption_report"));
    for (String own : OWN_TABLES) {
      before.remove(own);
      after.remove(own);
    }
    assertThat(after).isEqualTo(before);
  }

  /** How many rows the office has in each table. */
  private static Map<String, Integer> rows() {
    TableRows rows = new TableRows(TestDatabase.database(), "prasatyoe");
    Map<String, Integer> counts = new TreeMap<>();
    rows.tables().forEach(table -> counts.put(table, rows.in(table).size()));
    return counts;
  }

  @Test
  void what_is_wrong_with_a_report_is_told_and_what_was_written_stays() throws Exception {
    assertThat(form.report("", new byte[0]).body()).contains("โปรดเล่าว่าเกิดอะไรขึ้นก่อนส่ง");
    assertThat(form.report(story, "%PDF".getBytes(StandardCharsets.UTF_8)).body())
        .contains("ไม่ใช่รูปที่ระบบรับได้", story);
    assertThat(form.report(story, new byte[12 * 1024 * 1024]).body()).contains("10 MB", story);
    assertThat(form.report("ก".repeat(5000), new byte[0]).body()).containsPattern(CODE);
    assertThat(form.reportFromElsewhere(story).statusCode()).isEqualTo(403);
  }

  @Test
  void a_number_that_was_masked_and_words_that_were_cut_are_told() throws Exception {
    String sent = form.report(story + " 1-2345-67890-12-3", new byte[0]).body();
    assertThat(sent).contains("ตัวเลข 13 หลัก").doesNotContain("ยาวกว่าที่ระบบรับได้");
    Matcher code = CODE.matcher(sent);
    assertThat(code.find()).isTrue();
    assertThat(form.report("ก".repeat(5001), new byte[0]).body()).contains("ยาวกว่าที่ระบบรับได้");
    assertThat(form.report(story, new byte[0]).body())
        .doesNotContain("ตัวเลข 13 หลัก", "ยาวกว่าที่ระบบรับได้");

    String message = "code=" + encode(code.group(1)) + "&text=";
    assertThat(form.follow("/corruption/follow/message", message + "1234567890123").body())
        .contains("บันทึกข้อความแล้ว", "ตัวเลข 13 หลัก");
    assertThat(form.follow("/corruption/follow/message", message + encode("วันจันทร์")).body())
        .contains("บันทึกข้อความแล้ว")
        .doesNotContain("ตัวเลข 13 หลัก");
  }

  private void awaitLinesOfEarlierTests() throws InterruptedException {
    site.open("/health/live", "");
    logged.await(1, event -> keyValues(event).contains("/health/live"));
    Thread.sleep(300); // one that was overtaken would be there by now
    logged.events.clear();
  }

  private static boolean tells(ILoggingEvent event) {
    boolean request = event.getLoggerName().equals("io.github.thamdai.http.requests");
    return (event.getFormattedMessage() + keyValues(event)).contains("corruption")
        || (request && !keyValues(event).contains("/health/live"));
  }

  private static String keyValues(ILoggingEvent event) {
    return String.valueOf(event.getKeyValuePairs());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
