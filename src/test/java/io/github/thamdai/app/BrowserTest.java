package io.github.thamdai.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.thamdai.channel.web.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The citizen's conversation in a real browser, on the real service. */
class BrowserTest {
  @TempDir static Path folder;
  private static Browser browser;
  private static SampleSite site;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    site = SampleSite.in(folder);
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void a_citizen_on_a_phone_gets_documents_then_duration_and_opens_the_source() {
    List<String> faults = new ArrayList<>();
    try (BrowserContext window = browser.window(360, 740)) {
      Page page = window.newPage();
      page.onPageError(faults::add);
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              faults.add(message.text());
            }
          });
      page.navigate(site.address() + "/");
      say(page, "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง");
      assertThat(cards(page).last()).containsText("บัตรประจำตัวประชาชน");
      say(page, "กี่วันเสร็จ");
      assertThat(cards(page).last()).containsText("45 วัน");

      Page source =
          window.waitForPage(() -> cards(page).last().locator(".links a").first().click());
      assertThat(source.locator("h1")).containsText("การขออนุญาตก่อสร้างอาคาร");
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void a_button_asks_its_question() {
    try (BrowserContext window = browser.window(1280, 800)) {
      Page page = window.newPage();
      page.navigate(site.address() + "/");
      say(page, "จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง");
      page.locator(".choices button:enabled").getByText("ค่าธรรมเนียม").last().click();

      assertThat(cards(page).last()).containsText("20 บาทต่อฉบับ");
    }
  }

  private static Locator cards(Page page) {
    return page.locator(".card");
  }

  private static void say(Page page, String text) {
    page.locator("textarea").fill(text);
    page.locator("textarea").press("Enter");
  }
}
