package io.github.thamdai.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.EchoAssistant;
import io.github.thamdai.dialogue.FakeConversations;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.http.RateLimit;
import io.github.thamdai.http.RunningServer;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatApiTest {
  private static final Duration HALF_MINUTE = Duration.ofSeconds(30);
  private static final String ID = "abcdefghijklmnopqrstuv";

  private final RunningServer server =
      new RunningServer(
          new ChatApi(
              new ChatService(
                  new EchoAssistant(),
                  new FakeConversations(),
                  () -> ID,
                  InstantSource.system(),
                  new Reply.Text("notice")),
              ctx -> Identity.of(Role.CITIZEN),
              (conversation, ref) -> false,
              new RateLimit(20, Duration.ofMinutes(10)),
              ChatApiTest::json));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void conversation_goes_on_under_its_id() {
    chat("{\"conversation\":null,\"text\":\"หนึ่ง\"}");
    HttpResponse<String> second = chat("{\"conversation\":\"" + ID + "\",\"text\":\"สอง 😀\"}");

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(ID + ": CITIZEN สอง 😀 after หนึ่ง");
    assertThat(second.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":""}                            | 400 | empty_text
          {"text":" \\u0000\\u0007 "}            | 400 | empty_text
          {}                                     | 400 | empty_text
          {"text":7}                             | 400 | broken_json
          {"text":"ก"                            | 400 | broken_json
          [1]                                    | 400 | broken_json
          null                                   | 400 | broken_json
          {"conversation":"../x","text":"ก"}     | 400 | unknown_conversation_form
          {"conversation":["x"],"text":"ก"}      | 400 | unknown_conversation_form
          """)
  void faulty_body_is_told_by_code_and_in_thai(String body, int status, String code) {
    HttpResponse<String> answer = chat(body);

    assertThat(answer.statusCode()).isEqualTo(status);
    JsonObject error = new JsonObject(answer.body()).getJsonObject("error");
    assertThat(error.getString("code")).isEqualTo(code);
    assertThat(error.getString("message")).containsPattern("[ก-๙]");
  }

  @Test
  void too_long_too_large_wrong_type_and_not_utf8_are_told() {
    assertThat(chat("{\"text\":\"" + "ก".repeat(10_000) + "\"}").body()).contains("text_too_long");
    assertThat(chat("{\"text\":\"" + "ก".repeat(40_000) + "\"}").statusCode()).isEqualTo(413);
    assertThat(server.post("/api/chat", "text/plain", "{}").statusCode()).isEqualTo(415);
    assertThat(
            server
                .send(
                    server
                        .request("/api/chat")
                        .header("Content-Type", "application/json")
                        .POST(
                            java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                new byte[] {'{', '"', (byte) 0xC3, '"', '}'})))
                .body())
        .contains("broken_json");
  }

  @Test
  void html_is_only_text() {
    assertThat(chat("{\"text\":\"<script>alert(1)</script>\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void flood_is_refused_with_429() {
    long begun = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      assertThat(chat("{}").statusCode()).isEqualTo(400);
    }
    HttpResponse<String> last = chat("{}");
    // A place is given back every half minute; no more than that are let through.
    int more = 0;
    for (; more < 20 && last.statusCode() == 400; more++) {
      last = chat("{}");
    }
    assertThat(more)
        .isLessThanOrEqualTo((int) Duration.ofNanos(System.nanoTime() - begun).dividedBy(HALF_MINUTE));
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValue("Retry-After")).isPresent();
  }

  private HttpResponse<String> chat(String body) {
    return server.post("/api/chat", "application/json", body);
  }

  private static String json(String id, Turn turn) {
    return id + ": " + (turn.replies().get(0) instanceof Reply.Text text ? text.text() : "");
  }
}
