package io.github.thamdai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.github.thamdai.channel.web.Browser;
import io.github.thamdai.dialogue.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flows as admins see them in the console. */
class FlowDrawingsTest {
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
  void admins_see_every_flow_that_is_served_and_nobody_else_does() throws Exception {
    String admin = site.cookieOf("admin " + UUID.randomUUID(), Role.ADMIN);
    String clerk = site.cookieOf("clerk " + UUID.randomUUID(), Role.STAFF);

    assertThat(site.open("/admin/flows", admin).body())
        .contains("report-a-problem.yaml", "/admin/flows/report-a-problem", "ประชาชน");
    HttpResponse<String> drawing = site.open("/admin/flows/report-a-problem", admin);
    assertThat(drawing.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    assertThat(drawing.headers().firstValue("Content-Security-Policy").orElse(""))
        .doesNotContain("script");
    assertThat(drawing.body()).startsWith("<svg");

    assertThat(site.open("/admin/flows", clerk).statusCode()).isEqualTo(403);
    assertThat(site.open("/admin/flows/report-a-problem", clerk).statusCode()).isEqualTo(403);
    assertThat(site.open("/admin/flows/no-such-flow", admin).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"360, 740", "1280, 800"})
  void every_drawing_is_shown_and_the_page_does_not_slide_sideways(int width, int height)
      throws Exception {
    String[] cookie = site.cookieOf("admin " + UUID.randomUUID(), Role.ADMIN).split("=", 2);
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.open();
        BrowserContext window = browser.window(width, height)) {
      window.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(site.address())));
      Page page = window.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              faults.add(message.text());
            }
          });
      page.navigate(site.address() + "/admin/flows");
      page.evaluate("() => document.querySelectorAll('img').forEach(i => { i.loading = 'eager'; })");
      page.waitForFunction(
          "() => [...document.images].every(i => i.complete && i.naturalWidth > 100)");

      assertThat(page.locator(".drawing img").count()).isGreaterThan(10);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      String pictures = System.getProperty("thamdai.pictures");
      if (pictures != null) {
        page.screenshot(
            new Page.ScreenshotOptions().setPath(Path.of(pictures, "flows-" + width + ".png")));
        page.locator(".drawing").nth(3).scrollIntoViewIfNeeded();
        page.screenshot(
            new Page.ScreenshotOptions().setPath(Path.of(pictures, "flow-" + width + ".png")));
      }
      assertThat(faults).isEmpty();
    }
  }
}
