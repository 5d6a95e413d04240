package io.github.thamdai.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the chat page can send besides words, and what it hears after an answer. */
class ThingsPageTest {
  private static Browser browser;
  private ScriptedChatServer server;
  private BrowserContext window;
  private Page page;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() {
    server = new ScriptedChatServer();
    window = browser.window(360, 740);
    page = window.newPage();
    page.navigate(server.url() + "/");
  }

  @AfterEach
  void closePage() {
    window.close();
    server.close();
  }

  @Test
  void a_photo_can_be_sent_while_one_is_asked_for() {
    server.then(asking("photo")).then(ScriptedChatServer.text("รับรูปแล้ว"));
    assertThat(page.locator("#photo")).isHidden();
    say("แจ้งไฟดับ");
    assertThat(page.locator("#photo")).isVisible();
    assertThat(page.locator("#place")).isHidden();

    page.locator("#photo-file").setInputFiles(file(2000));

    assertThat(last()).hasText("รับรูปแล้ว");
    assertThat(page.locator("#photo")).isHidden();
    assertThat(page.locator(".mine .bubble").last()).hasText("ส่งรูปแล้ว");
    assertThat(server.photos).containsExactly(2000);
    assertThat(server.asked.get(1).getString("photo")).startsWith("11111111");
    assertThat(server.asked.get(1).getString("conversation")).isEqualTo("c-1");
  }

  @Test
  void a_photo_of_twelve_megabytes_is_refused_before_it_is_sent() {
    server.then(asking("photo"));
    say("แจ้งไฟดับ");

    page.locator("#photo-file").setInputFiles(file(12 * 1024 * 1024));

    assertThat(page.locator("#problem")).containsText("ใหญ่เกิน 10 MB");
    assertThat(server.photos).isEmpty();
  }

  @Test
  void the_place_can_be_sent_while_one_is_asked_for() {
    window.grantPermissions(List.of("geolocation"));
    window.setGeolocation(new Geolocation(14.748, 104.352));
    server.then(asking("location")).then(ScriptedChatServer.text("รับตำแหน่งแล้ว"));
    say("แจ้งไฟดับ");

    page.locator("#place").click();

    assertThat(last()).hasText("รับตำแหน่งแล้ว");
    assertThat(server.asked.get(1).getJsonObject("location").getDouble("latitude"))
        .isEqualTo(14.748);
  }

  @Test
  void whoever_keeps_the_place_to_themselves_is_told_to_type_it() {
    server.then(asking("location"));
    say("แจ้งไฟดับ");

    page.locator("#place").click();

    assertThat(page.locator("#problem")).containsText("พิมพ์บอกสถานที่แทน");
    assertThat(page.locator("#place")).isVisible();
  }

  @Test
  void what_is_asked_for_survives_a_reload() {
    server.then(asking("photo"));
    say("แจ้งไฟดับ");
    assertThat(page.locator("#photo")).isVisible();

    page.reload();

    assertThat(page.locator("#photo")).isVisible();
  }

  @Test
  void a_conversation_with_a_case_outlives_its_tab_and_shows_what_staff_said_once() {
    server.then(ScriptedChatServer.text("รับเรื่องแล้ว เลขเรื่อง 2570-00042").put("follow", true));
    say("ใช่");
    assertThat(last()).containsText("2570-00042");
    server.notices.add(
        new JsonObject().put("id", 7).put("text", "กำลังดำเนินการ").put("at", 1_795_000_000_000L));
    page.close();

    Page another = window.newPage();
    another.navigate(server.url() + "/");

    Locator bubbles = another.locator(".answer .bubble");
    assertThat(bubbles.last()).hasText("กำลังดำเนินการ");
    another.reload();
    assertThat(another.locator(".answer .bubble", new Page.LocatorOptions().setHasText("กำลังดำเนินการ")))
        .hasCount(1);
    another.locator("#start-over").click();
    another.reload();
    assertThat(another.locator(".mine")).hasCount(0);
  }

  private void say(String text) {
    page.locator("textarea").fill(text);
    page.locator("textarea").press("Enter");
    assertThat(page.locator("#typing")).isEmpty();
  }

  private Locator last() {
    return page.locator(".answer .bubble").last();
  }

  private static JsonObject asking(String kind) {
    return ScriptedChatServer.text("ขอข้อมูลเพิ่มค่ะ").put("expects", kind);
  }

  private static FilePayload file(int bytes) {
    return new FilePayload("lamp.jpg", "image/jpeg", new byte[bytes]);
  }
}
