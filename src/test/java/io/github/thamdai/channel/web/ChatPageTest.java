package io.github.thamdai.channel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.thamdai.channel.web.ScriptedChatServer.card;
import static io.github.thamdai.channel.web.ScriptedChatServer.choice;
import static io.github.thamdai.channel.web.ScriptedChatServer.text;
import static io.github.thamdai.channel.web.ScriptedChatServer.turn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatPageTest {
  private static Browser browser;

  private final List<String> complaints = new ArrayList<>();
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
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    page.navigate(server.url() + "/");
    assertThat(page.locator(".message.answer")).hasCount(1);
  }

  @AfterEach
  void closePage() {
    window.close();
    server.close();
    assertThat(complaints).as("script errors and policy violations").isEmpty();
  }

  @Test
  void greets_with_the_office_and_its_starters() {
    assertThat(page.locator("#agency")).hasText("องค์การบริหารส่วนตำบลปราสาทเยอ");
    assertThat(button("แจ้งไฟทางดับ")).isEnabled();
    assertThat(page.locator("html")).hasAttribute("lang", "th");
  }

  @Test
  void typed_question_gets_a_card_with_items_notes_and_a_source_that_opens_beside() {
    server.then(turn(card(), choice("ค่าธรรมเนียม", "ค่าธรรมเนียมเท่าไร")));

    type("ใช้เอกสารอะไร");
    box().press("Enter");

    Locator card = page.locator("article.card");
    assertThat(card.getByRole(AriaRole.HEADING)).hasText("เบี้ยผู้สูงอายุ");
    assertThat(card.locator(".items > li")).hasCount(2);
    assertThat(card.locator(".note")).hasText("โปรดยืนยันกับเจ้าหน้าที่");
    Locator link = card.locator(".links a");
    assertThat(link).hasAttribute("href", "/services/elderly#documents");
    assertThat(link).hasAttribute("target", "_blank");
    assertThat(link).hasAttribute("rel", "noopener");
    assertThat(box()).hasValue("");
    assertThat(server.asked.getFirst().getString("text")).isEqualTo("ใช้เอกสารอะไร");
    assertThat(server.asked.getFirst().getValue("conversation")).isNull();
  }

  @Test
  void link_that_is_no_page_is_not_drawn() {
    JsonObject card = card();
    card.getJsonArray("links")
        .add(new JsonObject().put("label", "x").put("url", "javascript:alert(1)"))
        .add(new JsonObject().put("label", "x").put("url", "//elsewhere.example"));
    server.then(turn(card));

    ask("ใช้เอกสารอะไร");

    assertThat(page.locator(".links a")).hasCount(1);
  }

  @Test
  void markup_in_an_answer_is_shown_not_run() {
    server.then(text("<img src=x onerror=alert(1)> & <b>หนา</b>"));

    ask("ทดสอบ");

    assertThat(lastBubble()).hasText("<img src=x onerror=alert(1)> & <b>หนา</b>");
  }

  @Test
  void address_in_an_answer_becomes_a_link_without_the_full_stop() {
    server.then(text("ดูที่ www.prasatyoe.go.th/ติดต่อ-อบต. หรือโทรถาม"));

    ask("ทดสอบ");

    assertThat(lastBubble().locator("a"))
        .hasAttribute("href", "http://www.prasatyoe.go.th/ติดต่อ-อบต");
  }

  @Test
  void choice_sends_its_text_once_and_cannot_be_used_again() {
    server.then(text("แจ้งได้ที่กองช่าง"));

    button("แจ้งไฟทางดับ").dblclick();

    assertThat(lastBubble()).hasText("แจ้งได้ที่กองช่าง");
    assertThat(button("แจ้งไฟทางดับ")).isDisabled();
    assertThat(server.asked).hasSize(1);
  }

  @Test
  void conversation_goes_on_under_its_id_and_survives_a_reload() {
    server.then(text("หนึ่ง")).then(text("สอง"));
    ask("คำถามแรก");
    assertThat(lastBubble()).hasText("หนึ่ง");

    page.reload();
    assertThat(page.locator(".message.mine .bubble")).hasText("คำถามแรก");
    ask("คำถามต่อ");

    assertThat(lastBubble()).hasText("สอง");
    assertThat(server.asked.get(1).getString("conversation")).isEqualTo("c-1");
  }

  @Test
  void start_over_forgets_the_conversation() {
    server.then(text("หนึ่ง")).then(text("สอง"));
    ask("คำถามแรก");
    assertThat(lastBubble()).hasText("หนึ่ง");

    button("เริ่มใหม่").click();
    assertThat(page.locator(".message.mine")).hasCount(0);
    ask("อีกเรื่อง");

    assertThat(lastBubble()).hasText("สอง");
    assertThat(server.asked.get(1).getValue("conversation")).isNull();
  }

  @Test
  void message_that_was_not_delivered_is_kept_and_can_be_sent_again() {
    ask("ข้อความสำคัญ");
    assertThat(button("ส่งอีกครั้ง")).isVisible();

    page.reload();
    assertThat(page.locator(".message.mine .bubble")).hasText("ข้อความสำคัญ");
    server.then(text("ได้รับแล้ว"));
    button("ส่งอีกครั้ง").click();

    assertThat(lastBubble()).hasText("ได้รับแล้ว");
    assertThat(button("ส่งอีกครั้ง")).hasCount(0);
  }

  @Test
  void refused_message_goes_back_into_the_box_with_the_reason() {
    server.thenError(400, "ข้อความยาวเกินไป โปรดย่อแล้วส่งใหม่");

    ask("ยาวมาก");

    assertThat(page.getByRole(AriaRole.ALERT)).hasText("ข้อความยาวเกินไป โปรดย่อแล้วส่งใหม่");
    assertThat(box()).hasValue("ยาวมาก");
    assertThat(page.locator(".message.mine")).hasCount(0);
  }

  @Test
  void draft_outlives_the_window() {
    type("ยังพิมพ์ไม่จบ");
    page.close();

    page = window.newPage();
    page.navigate(server.url() + "/");

    assertThat(box()).hasValue("ยังพิมพ์ไม่จบ");
  }

  @Test
  void enter_that_ends_a_composed_word_does_not_send() {
    type("กำลังประกอบคำ");

    box()
        .evaluate(
            "e => e.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true}))");
    box().press("Shift+Enter");

    assertThat(box()).hasValue("กำลังประกอบคำ\n");
    assertThat(server.asked).isEmpty();
  }

  @Test
  void second_send_waits_for_the_first_answer_and_keeps_its_text() {
    server.thenHeld(text("หนึ่ง"));
    ask("คำถามแรก");
    assertThat(page.locator("#typing")).not().isEmpty();

    type("คำถามสอง");
    box().press("Enter");

    assertThat(box()).hasValue("คำถามสอง");
    server.letGo();
    assertThat(lastBubble()).hasText("หนึ่ง");
    assertThat(server.asked).hasSize(1);
    assertThat(page.locator("#typing")).isEmpty();
  }

  @Test
  void offline_is_said_and_unsaid() {
    window.setOffline(true);
    assertThat(page.locator("#offline")).isVisible();

    window.setOffline(false);
    assertThat(page.locator("#offline")).isHidden();
  }

  @Test
  void everything_is_reached_by_keyboard_and_large_enough_to_touch() {
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(box()).isFocused();

    for (Locator control : page.locator("button:visible, nav a, textarea").all()) {
      assertThat(control.boundingBox().height).as(control.innerText()).isGreaterThanOrEqualTo(44);
    }
  }

  @Test
  void nothing_runs_out_of_a_narrow_window() {
    server.then(turn(card()));
    ask("คำ".repeat(200));
    assertThat(page.locator("article.card")).isVisible();

    page.setViewportSize(320, 600);

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  @Test
  void thai_is_drawn_in_the_font_that_the_office_serves() {
    page.waitForFunction("() => document.fonts.check('18px Sarabun', 'ที่')");
    assertThat(page.locator("body")).hasCSS("font-family", Pattern.compile("^Sarabun.*"));
  }

  private void ask(String text) {
    type(text);
    button("ส่ง").click();
  }

  private void type(String text) {
    box().fill(text);
  }

  private Locator box() {
    return page.locator("#message");
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private Locator lastBubble() {
    return page.locator(".message.answer .bubble").last();
  }
}
