package io.github.thamdai.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thamdai.OperatorFault;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebServerTest {
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer(WebServerTest::routes);
  }

  private static void routes(Router router) {
    router.get("/fails").handler(WebServerTest::fail);
    router.get("/api/fails").handler(WebServerTest::fail);
    router.post("/line/echo").handler(ctx -> ctx.end("" + ctx.body().buffer().length()));
  }

  private static void fail(RoutingContext ctx) {
    throw new IllegalStateException("SECRET words of a citizen");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void every_answer_carries_the_strict_policy() {
    for (String path : List.of("/nowhere", "/fails", "/fonts/sarabun-thai-400-normal.woff2")) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy"))
          .hasValue(SecurityHeaders.CONTENT_SECURITY_POLICY);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
  }

  @Test
  void fault_of_ours_is_told_in_thai_without_its_words_or_trace() {
    HttpResponse<String> page = server.get("/fails");
    HttpResponse<String> json = server.get("/api/fails");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).contains("ระบบขัดข้อง").doesNotContain("SECRET", "Exception", "at io");
    assertThat(json.body())
        .startsWith("{\"error\":{\"code\":\"internal\"")
        .doesNotContain("SECRET", "Exception");
  }

  @Test
  void unknown_path_and_wrong_method_are_told_in_plain_words() {
    assertThat(server.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(server.get("/nowhere").body()).contains("ไม่พบหน้าที่ต้องการ");
    assertThat(server.get("/line/echo").body()).contains("\"code\":\"method_not_allowed\"");
    assertThat(server.get("/../../etc/passwd").statusCode()).isEqualTo(404);
    assertThat(server.get("/%2e%2e/logback.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void font_is_sent_once_and_then_known_by_its_tag() {
    String path = "/fonts/sarabun-thai-400-normal.woff2";
    HttpResponse<String> first = server.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    assertThat(first.headers().firstValue("Content-Type")).hasValue("font/woff2");
    assertThat(server.send(server.request(path).header("If-None-Match", tag)).statusCode())
        .isEqualTo(304);
  }

  @Test
  void webhooks_may_be_larger_than_chat_messages_but_not_endless() {
    String body = "x".repeat(300_000);

    assertThat(server.post("/line/echo", "application/json", body).body()).isEqualTo("300000");
    HttpResponse<String> tooLarge =
        server.post("/line/echo", "application/json", "x".repeat(2_000_000));
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(tooLarge.body()).contains("body_too_large");
  }

  @Test
  void port_in_use_is_told_with_the_mend() {
    Vertx vertx = Vertx.vertx();
    try (WebServer second =
        new WebServer(
            vertx,
            new WebServer.Settings(server.port(), false, 1),
            RunningServer.wording(),
            List.of())) {
      assertThatThrownBy(second::start)
          .isInstanceOf(OperatorFault.class)
          .hasMessageContaining("set PORT to a free port");
    } finally {
      vertx.close().await();
    }
  }
}
