package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.channel.line.FakeLine;
import io.github.thamdai.channel.line.LineEvents;
import io.github.thamdai.dialogue.Role;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The citizen's conversation by LINE: signed webhooks in, LINE messages out. */
@Timeout(300)
class LineTest {
  @TempDir Path folder;
  private FakeLine line;
  private SampleSite site;

  @BeforeEach
  void start() {
    line = new FakeLine();
    site = SampleSite.withLine(folder, line.endpoint());
  }

  @AfterEach
  void stop() {
    site.close();
    line.close();
  }

  @Test
  void the_same_two_messages_get_the_same_answers_as_on_the_web() throws InterruptedException {
    String user = "U" + UUID.randomUUID().toString().replace("-", "");

    say(LineEvents.text(user, "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง"), 1);
    say(LineEvents.text(user, "กี่วันเสร็จ"), 2);

    assertThat(line.delivered.get(0).body().encode())
        .contains("แบบ ข.1", "บัตรประจำตัวประชาชน", "https://office.example/services/");
    assertThat(line.delivered.get(1).body().encode()).contains("45 วัน");
    assertThat(line.violations).isEmpty();
  }

  @Test
  void of_two_parts_asked_at_once_the_steps_stand_along_a_line() throws InterruptedException {
    String user = "U" + UUID.randomUUID().toString().replace("-", "");

    say(LineEvents.text(user, "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง"), 1);
    say(LineEvents.text(user, "ใช้เวลากี่วัน ขั้นตอน"), 2);

    assertThat(line.delivered.get(1).body().getJsonArray("messages").size()).isEqualTo(2);
    assertThat(line.delivered.get(1).body().encode()).contains("\"cornerRadius\":\"12px\"");
    assertThat(line.violations).isEmpty();
  }

  @Test
  void an_event_sent_twice_is_answered_once() throws InterruptedException {
    JsonObject event =
        LineEvents.text(
            "U" + UUID.randomUUID().toString().replace("-", ""), "ภาษีป้ายต้องจ่ายเมื่อไร");

    say(event, 1);
    post(event);
    say(
        LineEvents.text(
            "U" + UUID.randomUUID().toString().replace("-", ""), "ขอถังขยะต้องทำยังไง"),
        2);

    assertThat(line.delivered).hasSize(2);
  }

  @Test
  void a_citizen_subscribes_in_the_chat_gets_the_news_that_two_clerks_sent_and_ends_it()
      throws InterruptedException {
    String user = "U" + UUID.randomUUID().toString().replace("-", "");
    say(LineEvents.text(user, "รับข่าวหมู่ 5"), 1);
    assertThat(line.delivered.get(0).texts().getFirst()).contains("จะส่งข่าวเรื่อง หมู่ 5");

    String writer = site.cookieOf("writer " + user, Role.STAFF);
    String path = site.write(writer, "village-5", "พรุ่งนี้ฉีดวัคซีนสุนัข");
    assertThat(site.open(path, writer).body()).contains("ส่งถึง 1 คน").doesNotContain("/confirm");
    String second = site.cookieOf("second " + user, Role.STAFF);
    assertThat(site.press(path, path + "/confirm", second).statusCode()).isEqualTo(303);
    await(2);
    assertThat(line.delivered.get(1).texts()).containsExactly("พรุ่งนี้ฉีดวัคซีนสุนัข");
    assertThat(line.delivered.get(1).body().getJsonArray("to")).containsExactly(user);

    say(LineEvents.text(user, "เลิกรับข่าว"), 3);
    String later = site.write(writer, "village-5", "ข่าวที่ไม่มีใครรับ");
    assertThat(site.open(later, second).body()).contains("ส่งถึง 0 คน");
    assertThat(site.press(later, later + "/confirm", second).body())
        .contains("ยังไม่มีใครรับข่าวเรื่องนี้");
  }

  @Test
  void code_in_one_message_links_the_account_and_a_wrong_one_never_looks_like_success()
      throws InterruptedException {
    String user = "U" + UUID.randomUUID().toString().replace("-", "");
    String clerk = site.cookieOf("clerk " + user, Role.STAFF);
    Matcher code =
        Pattern.compile("เชื่อมบัญชี ([0-9]{3})([0-9]{3})")
            .matcher(site.press("/account", "/account/line-code", clerk).body());
    assertThat(code.find()).isTrue();

    say(LineEvents.text(user, "เชื่อมบัญชี " + thai(code.group(1)) + " " + thai(code.group(2))), 1);
    say(LineEvents.text(user, "เชื่อมบัญชี 000000"), 2);
    say(LineEvents.text(user, "งานค้าง"), 3);

    assertThat(line.delivered.get(0).texts().getFirst()).contains("เชื่อมบัญชีเจ้าหน้าที่กับ LINE นี้แล้ว");
    assertThat(line.delivered.get(1).texts().getFirst()).contains("รหัสนี้ใช้ไม่ได้");
    assertThat(line.delivered.get(2).body().encode()).doesNotContain("เปิดให้เฉพาะเจ้าหน้าที่");
  }

  @Test
  void a_push_refused_for_the_month_shows_at_once_to_those_who_watch() throws InterruptedException {
    while (!site.open("/metrics", "").body().contains("thamdai_line_quota_left 500")) {
      Thread.sleep(20); // the class's timeout ends a wait that is in vain
    }
    assertThat(site.open("/health/ready", "").body()).contains("\"line\":\"up\"");
    line.account.quota = 0;
    JsonObject question =
        LineEvents.text(
            "U" + UUID.randomUUID().toString().replace("-", ""), "ภาษีป้ายต้องจ่ายเมื่อไร");
    line.killToken(question.getString("replyToken"));

    post(question);

    while (!site.open("/health/ready", "").body().contains("quota_exhausted")) {
      Thread.sleep(20);
    }
    String clerk = site.cookieOf("watching clerk " + UUID.randomUUID(), Role.STAFF);
    assertThat(site.open("/desk/news", clerk).body()).contains("หมดแล้ว (500 จาก 500)");
    assertThat(site.open("/metrics", "").body()).contains("thamdai_line_quota_left 0");
  }

  private static String thai(String digits) {
    return digits
        .chars()
        .mapToObj(c -> Character.toString(c - '0' + '๐'))
        .collect(Collectors.joining());
  }

  @Test
  void in_a_group_nobody_is_led_into_a_flow() throws InterruptedException {
    String user = "U" + UUID.randomUUID().toString().replace("-", "");
    String village = "C" + UUID.randomUUID().toString().replace("-", "");
    JsonObject asked =
        LineEvents.text(user, "@อบต แจ้งปัญหา").put("source", LineEvents.group(village, user));
    asked.getJsonObject("message").put("mention", LineEvents.mention(0, 4));

    say(asked, 1);

    assertThat(line.delivered.get(0).texts().getFirst()).contains("แชตส่วนตัว");
    assertThat(line.violations).isEmpty();
  }

  private void await(int delivered) throws InterruptedException {
    while (line.delivered.size() < delivered) {
      Thread.sleep(20); // the class's timeout ends a wait that is in vain
    }
  }

  @Test
  void a_wrong_signature_is_refused() {
    String body = LineEvents.body();

    assertThat(
            site.post("/line/webhook", "x-line-signature", "bm90IGEgc2lnbmF0dXJl", body)
                .statusCode())
        .isEqualTo(401);
  }

  private void say(JsonObject event, int deliveredThen) throws InterruptedException {
    post(event);
    await(deliveredThen);
  }

  private void post(JsonObject event) {
    String body = LineEvents.body(event);
    String signature = LineEvents.sign(SampleSite.LINE_SECRET, body);
    assertThat(site.post("/line/webhook", "x-line-signature", signature, body).statusCode())
        .isEqualTo(200);
  }
}
