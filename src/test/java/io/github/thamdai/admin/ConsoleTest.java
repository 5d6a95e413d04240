package io.github.thamdai.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.security.Secret;
import io.github.thamdai.store.LinkedPeople;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  private final ConsoleSite site = new ConsoleSite();

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void opening_a_link_does_not_use_it_up_and_pressing_the_button_does() {
    Secret link = site.signIn.create("สมชาย", Role.ADMIN, null).orElseThrow();
    String path = "/sign-in?token=" + link.text();

    assertThat(site.server.get(path).body()).contains("สวัสดีคุณสมชาย");
    assertThat(site.server.get(path).statusCode()).isEqualTo(200);
    HttpResponse<String> in = site.form("/sign-in", "", "token=" + link.text());
    HttpResponse<String> again = site.form("/sign-in", "", "token=" + link.text());

    assertThat(in.statusCode()).isEqualTo(303);
    assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Lax", "Path=/");
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.body()).contains("ลิงก์นี้ใช้ไม่ได้แล้ว");
    assertThat(site.open("/admin", ConsoleSite.cookie(in)).body()).contains("คู่มือบริการ: 42");
  }

  @Test
  void console_is_closed_to_strangers_and_its_admin_pages_to_staff() {
    assertThat(site.server.get("/admin").statusCode()).isEqualTo(401);
    assertThat(site.open("/admin", "thamdai=made-up").statusCode()).isEqualTo(401);
    String staff = site.cookieOf("staff", Role.STAFF);
    assertThat(site.open("/admin", staff).statusCode()).isEqualTo(403);
    assertThat(site.open("/admin/accounts", staff).statusCode()).isEqualTo(403);
    assertThat(site.open("/account", staff).statusCode()).isEqualTo(200);
    assertThat(site.press("/account", "/admin/refresh", staff, "").statusCode()).isEqualTo(403);
  }

  @Test
  void form_without_its_token_or_from_another_site_changes_nothing() {
    String admin = site.cookieOf("admin", Role.ADMIN);

    assertThat(site.form("/admin/accounts", admin, "name=x").statusCode()).isEqualTo(403);
    assertThat(
            site.server
                .send(
                    site.server
                        .request("/sign-in")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("token=x")))
                .statusCode())
        .isEqualTo(403);
    assertThat(site.open("/admin/accounts", admin).body()).doesNotContain("<th scope=\"row\">x<");
  }

  @Test
  void new_account_gets_a_link_once_and_its_name_cannot_break_the_page() {
    String admin = site.cookieOf("admin", Role.ADMIN);
    String fields =
        "name="
            + ConsoleSite.encode("<b>มาลี")
            + "&role=staff&division="
            + ConsoleSite.encode("กองช่าง");

    HttpResponse<String> made =
        site.press("/admin/accounts", "/admin/accounts", admin, fields);
    HttpResponse<String> twice =
        site.press("/admin/accounts", "/admin/accounts", admin, fields);

    assertThat(made.body())
        .contains("https://office.example/sign-in?token=", "&lt;b&gt;มาลี", "กองช่าง")
        .doesNotContain("<b>มาลี");
    assertThat(twice.body()).contains("มีบัญชีชื่อนี้แล้ว").doesNotContain("sign-in?token=");
    assertThat(site.open("/admin/accounts", admin).body()).doesNotContain("sign-in?token=");
  }

  @Test
  void disabled_account_is_out_at_once_and_an_admin_cannot_disable_itself() {
    String admin = site.cookieOf("admin", Role.ADMIN);
    String staff = site.cookieOf("staff", Role.STAFF);
    String page = site.open("/admin/accounts", admin).body();
    Matcher disable = Pattern.compile("/admin/accounts/[0-9a-f-]+/disable").matcher(page);

    assertThat(disable.find()).isTrue();
    assertThat(site.press("/account", disable.group(), admin, "").statusCode()).isEqualTo(303);
    assertThat(disable.find()).as("no button for oneself").isFalse();
    assertThat(site.open("/account", staff).statusCode()).isEqualTo(401);
    Matcher own =
        Pattern.compile("(/admin/accounts/[0-9a-f-]+)/link")
            .matcher(site.open("/admin/accounts", admin).body());
    assertThat(own.find()).isTrue();
    assertThat(site.press("/account", own.group(1) + "/disable", admin, "").statusCode())
        .isEqualTo(403);
  }

  @Test
  void code_from_the_own_account_page_links_line_and_sign_out_ends_the_session() {
    String staff = site.cookieOf("staff", Role.STAFF);
    Matcher code =
        Pattern.compile("เชื่อมบัญชี ([0-9]{6})")
            .matcher(site.press("/account", "/account/line-code", staff, "").body());

    assertThat(code.find()).isTrue();
    assertThat(LinkedPeople.link(site.line, site.agency, "person", code.group(1))).isTrue();
    assertThat(site.line.identityOf("person").role()).isEqualTo(Role.STAFF);
    assertThat(site.press("/account", "/sign-out", staff, "").statusCode()).isEqualTo(303);
    assertThat(site.open("/account", staff).statusCode()).isEqualTo(401);
  }

  @Test
  void admin_unlinks_line_of_somebody_who_lost_the_phone() {
    String staff = site.cookieOf("staff", Role.STAFF);
    Matcher code =
        Pattern.compile("เชื่อมบัญชี ([0-9]{6})")
            .matcher(site.press("/account", "/account/line-code", staff, "").body());
    assertThat(code.find() && LinkedPeople.link(site.line, site.agency, "person", code.group(1))).isTrue();
    String admin = site.cookieOf("admin", Role.ADMIN);
    Matcher button =
        Pattern.compile("action=\"(/admin/accounts/[^\"]+/line-unlink)\"")
            .matcher(site.open("/admin/accounts", admin).body());

    assertThat(button.find()).isTrue();
    site.press("/admin/accounts", button.group(1), admin, "");

    assertThat(site.line.identityOf("person").role()).isEqualTo(Role.CITIZEN);
    assertThat(site.open("/admin/accounts", admin).body()).doesNotContain("line-unlink");
  }

  @Test
  void refresh_shows_progress_and_then_the_faults_with_their_lines() throws InterruptedException {
    String admin = site.cookieOf("admin", Role.ADMIN);

    assertThat(site.press("/admin", "/admin/refresh", admin, "").statusCode()).isEqualTo(303);
    HttpResponse<String> during = site.open("/admin", admin);
    site.index.mayEnd.countDown();
    String after = site.open("/admin", admin).body();
    long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (after.contains("กำลังปรับปรุง") && System.nanoTime() < until) {
      Thread.sleep(20);
      after = site.open("/admin", admin).body();
    }

    assertThat(during.headers().firstValue("Refresh")).hasValue("2");
    assertThat(after)
        .containsOnlyOnce("services/a.yaml:7: &#39;fee&#39; is &lt;empty&gt; วิธีแก้: write a fee")
        .doesNotContain("คงเดิม");
  }

  @Test
  void guessing_links_is_throttled() {
    int status = 0;
    for (int i = 0; i < 25; i++) {
      status = site.server.get("/sign-in?token=guess" + i).statusCode();
    }
    assertThat(status).isEqualTo(429);
  }
}
