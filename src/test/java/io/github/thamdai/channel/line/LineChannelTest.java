package io.github.thamdai.channel.line;

import static io.github.thamdai.channel.line.LineEvents.body;
import static io.github.thamdai.channel.line.LineEvents.event;
import static io.github.thamdai.channel.line.LineEvents.group;
import static io.github.thamdai.channel.line.LineEvents.mention;
import static io.github.thamdai.channel.line.LineEvents.message;
import static io.github.thamdai.channel.line.LineEvents.text;
import static io.github.thamdai.channel.line.LineEvents.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineChannelTest {
  private static final String SOMCHAI = "U" + "1".repeat(32);
  private static final String SOMSRI = "U" + "2".repeat(32);
  private static final String VILLAGE = "C" + "3".repeat(32);

  private final FakeLine line = new FakeLine();
  private final String agency = TestDatabase.freshAgency();
  private final LineOffice office = new LineOffice(line, agency);

  @AfterEach
  void close() {
    office.close();
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void signed_question_is_answered_by_reply_token() throws InterruptedException {
    JsonObject question = text(SOMCHAI, "ใช้เอกสารอะไร");

    assertThat(office.post(body(question)).statusCode()).isEqualTo(200);

    List<FakeLine.Call> sent = delivered(1);
    assertThat(sent.getFirst().push()).isFalse();
    assertThat(sent.getFirst().body().getString("replyToken"))
        .isEqualTo(question.getString("replyToken"));
    assertThat(sent.getFirst().texts()).containsExactly("CITIZEN  ใช้เอกสารอะไร");
  }

  @Test
  void redelivered_event_is_answered_once() throws InterruptedException {
    JsonObject first = text(SOMCHAI, "หนึ่ง");
    JsonObject again = first.copy();
    again.getJsonObject("deliveryContext").put("isRedelivery", true);

    office.post(body(first, again));
    office.post(body(again));
    office.post(body(text(SOMCHAI, "สอง")));

    assertThat(texts(2)).containsExactly("CITIZEN  หนึ่ง", "CITIZEN i สอง");
  }

  @Test
  void event_that_two_instances_get_at_once_is_answered_once() throws InterruptedException {
    try (LineOffice other = new LineOffice(line, agency)) {
      String same = body(text(SOMCHAI, "หนึ่ง"), text(SOMSRI, "สอง"));
      List<CompletableFuture<Integer>> posted =
          IntStream.range(0, 10)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> (i % 2 == 0 ? office : other).post(same).statusCode()))
              .toList();
      assertThat(posted).allSatisfy(status -> assertThat(status.join()).isEqualTo(200));

      assertThat(texts(2)).containsExactlyInAnyOrder("CITIZEN  หนึ่ง", "CITIZEN  สอง");
    }
  }

  @Test
  void messages_of_one_person_keep_their_order_and_those_of_others_do_not_wait()
      throws InterruptedException {
    JsonObject[] events =
        IntStream.range(0, 8)
            .mapToObj(i -> text(i % 2 == 0 ? SOMCHAI : SOMSRI, "ข้อ" + i))
            .toArray(JsonObject[]::new);

    office.post(body(events));

    List<String> texts = texts(8);
    assertThat(texts.stream().filter(t -> t.matches(".*[0246]")))
        .containsExactly(
            "CITIZEN  ข้อ0", "CITIZEN i ข้อ2", "CITIZEN ii ข้อ4", "CITIZEN iii ข้อ6");
    assertThat(texts.stream().filter(t -> t.matches(".*[1357]")))
        .containsExactly(
            "CITIZEN  ข้อ1", "CITIZEN i ข้อ3", "CITIZEN ii ข้อ5", "CITIZEN iii ข้อ7");
  }

  @Test
  void dead_reply_token_is_replaced_by_a_push_to_the_person() throws InterruptedException {
    JsonObject question = text(SOMCHAI, "ช้าไป");
    line.killToken(question.getString("replyToken"));

    office.post(body(question));

    FakeLine.Call sent = delivered(1).getFirst();
    assertThat(sent.push()).isTrue();
    assertThat(sent.body().getString("to")).isEqualTo(SOMCHAI);
  }

  @Test
  void forged_requests_are_refused() {
    String body = body(text(SOMCHAI, "ปลอม"));

    assertThat(office.post(body, null).statusCode()).isEqualTo(401);
    assertThat(office.post(body, "").statusCode()).isEqualTo(401);
    assertThat(office.post(body, "%%% not base64").statusCode()).isEqualTo(401);
    assertThat(office.post(body, LineEvents.sign("other", body)).statusCode()).isEqualTo(401);
    assertThat(office.post(body + " ", LineEvents.sign(LineOffice.SECRET, body)).statusCode())
        .isEqualTo(401);
    assertThat(line.calls).isEmpty();
  }

  @Test
  void check_of_the_address_without_events_is_well_received() {
    assertThat(office.post(body()).statusCode()).isEqualTo(200);
  }

  @Test
  void broken_json_is_a_bad_request_without_a_stack_trace() {
    for (String broken : List.of("{\"events\":[", "", "[]", "null", "{\"events\":{}}", "\"x\"")) {
      var response = office.post(broken);
      assertThat(response.statusCode()).as(broken).isEqualTo(400);
      assertThat(response.body()).contains("broken_json").doesNotContain("Exception");
    }
  }

  @Test
  void events_of_next_years_api_pass_and_do_not_cost_us_the_others() throws InterruptedException {
    JsonObject unknown = event("teleport", user(SOMCHAI)).put("teleport", new JsonObject());
    JsonObject oddSource = event("message", new JsonObject().put("type", "planet").put("id", "9"));
    JsonObject hologram = message(SOMCHAI, new JsonObject().put("type", "hologram").put("mass", 3));
    JsonObject bare = new JsonObject().put("type", "message");
    JsonObject twisted = text(SOMCHAI, "x").put("source", new JsonArray());
    JsonObject extra = text(SOMCHAI, "ถามต่อ").put("aura", "green").put("mode", "dreaming");

    var response = office.post(body(unknown, oddSource, bare, twisted, hologram, extra));

    assertThat(response.statusCode()).isEqualTo(200);
    List<String> texts = texts(2);
    assertThat(texts.get(0)).contains("โปรดพิมพ์สิ่งที่อยากถามเป็นข้อความ");
    assertThat(texts.get(1)).isEqualTo("CITIZEN  ถามต่อ");
  }

  @Test
  void event_that_is_nothing_at_all_does_not_cost_us_the_others() throws InterruptedException {
    JsonObject request = new JsonObject(body(text(SOMCHAI, "ถามต่อ")));
    request.put("events", new JsonArray().addNull().addAll(request.getJsonArray("events")));

    assertThat(office.post(request.encode()).statusCode()).isEqualTo(200);

    assertThat(texts(1)).containsExactly("CITIZEN  ถามต่อ");
  }

  @Test
  void stickers_pictures_and_the_rest_are_answered_kindly() throws InterruptedException {
    List<String> kinds = List.of("sticker", "image", "video", "audio", "file", "location");
    for (String kind : kinds) {
      office.post(body(message(SOMCHAI, new JsonObject().put("type", kind))));
    }

    assertThat(texts(kinds.size()))
        .allSatisfy(text -> assertThat(text).contains("พิมพ์"))
        .doesNotHaveDuplicates();
  }

  @Test
  void newcomer_is_greeted_with_questions_to_begin_with() throws InterruptedException {
    office.post(body(event("follow", user(SOMCHAI))));

    FakeLine.Call sent = delivered(1).getFirst();
    assertThat(sent.body().encode()).contains("quickReply", "ติดต่อ อบต.");
  }

  @Test
  void answer_that_offers_nothing_shows_what_else_there_is_unless_a_flow_goes_on()
      throws InterruptedException {
    office.post(body(text(SOMCHAI, LineOffice.END)));
    assertThat(delivered(1).getFirst().body().encode()).contains("quickReply", "ติดต่อ อบต.");

    office.post(body(text(SOMSRI, LineOffice.FLOW), text(SOMSRI, LineOffice.END)));
    assertThat(delivered(3).getLast().body().encode()).doesNotContain("ติดต่อ อบต.");
  }

  @Test
  void nothing_is_said_to_who_leaves() throws InterruptedException {
    office.post(body(event("follow", user(SOMCHAI))));
    delivered(1);

    office.post(body(event("unfollow", user(SOMCHAI))));
    office.post(body(text(SOMSRI, "ถามต่อ")));

    assertThat(delivered(2).getLast().texts()).containsExactly("CITIZEN  ถามต่อ");
  }

  @Test
  void group_is_answered_only_when_it_addresses_us_and_never_with_staff_matters()
      throws InterruptedException {
    office.roles.put(LineOffice.PERSONS.of(SOMCHAI), Role.STAFF);
    JsonObject chatter = text(SOMCHAI, "กินข้าวยัง").put("source", group(VILLAGE, SOMCHAI));
    JsonObject sticker =
        message(SOMCHAI, new JsonObject().put("type", "sticker"))
            .put("source", group(VILLAGE, SOMCHAI));
    JsonObject addressed = text(SOMCHAI, "@อบต งานค้าง").put("source", group(VILLAGE, SOMCHAI));
    addressed.getJsonObject("message").put("mention", mention(0, 4));

    office.post(body(chatter, sticker, addressed, text(SOMCHAI, "งานค้าง")));

    assertThat(texts(2))
        .containsExactlyInAnyOrder("CITIZEN  งานค้าง", "STAFF  งานค้าง");
  }

  @Test
  void button_pressed_in_a_group_is_answered_there() throws InterruptedException {
    JsonObject addressed = text(SOMCHAI, "@อบต ถาม").put("source", group(VILLAGE, SOMCHAI));
    addressed.getJsonObject("message").put("mention", mention(0, 4));
    office.post(body(addressed));
    JsonObject button =
        delivered(1)
            .getFirst()
            .body()
            .getJsonArray("messages")
            .getJsonObject(0)
            .getJsonObject("quickReply")
            .getJsonArray("items")
            .getJsonObject(0)
            .getJsonObject("action");
    assertThat(button.getString("type")).isEqualTo("postback");
    assertThat(button.getString("displayText")).isEqualTo("ต่อ");

    JsonObject pressed = new JsonObject().put("data", button.getString("data"));
    office.post(
        body(event("postback", group(VILLAGE, SOMCHAI)).put("postback", pressed)));

    assertThat(texts(2).get(1)).isEqualTo("CITIZEN i ต่อ");
  }

  @Test
  void held_answers_of_a_group_are_asked_for_by_a_mention() throws InterruptedException {
    JsonObject addressed = text(SOMCHAI, "@อบต ดูคำตอบ").put("source", group(VILLAGE, SOMCHAI));
    addressed.getJsonObject("message").put("mention", mention(0, 4));

    office.post(body(addressed));

    assertThat(texts(1).getFirst()).contains("ไม่มีคำตอบที่ค้างอยู่");
  }

  @Test
  void characters_that_no_store_takes_do_no_harm() throws InterruptedException {
    office.post(body(text(SOMCHAI, "ถาม\u0000 \\u0000 \u202e😀")));

    assertThat(texts(1).getFirst()).startsWith("CITIZEN  ถาม").contains("\\u0000", "😀");
  }

  @Test
  void postback_counts_as_its_text() throws InterruptedException {
    office.post(
        body(
            event("postback", user(SOMCHAI))
                .put("postback", new JsonObject().put("data", "ค่าธรรมเนียม"))));

    assertThat(texts(1)).containsExactly("CITIZEN  ค่าธรรมเนียม");
  }

  private List<FakeLine.Call> delivered(int count) throws InterruptedException {
    LineOffice.await(() -> line.delivered.size() >= count);
    Thread.sleep(150); // anything sent beyond the expected would show by now
    assertThat(line.delivered).hasSize(count);
    return line.delivered;
  }

  private List<String> texts(int count) throws InterruptedException {
    return delivered(count).stream().flatMap(call -> call.texts().stream()).toList();
  }
}
