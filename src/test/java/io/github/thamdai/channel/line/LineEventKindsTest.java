package io.github.thamdai.channel.line;

import static io.github.thamdai.channel.line.LineEvents.body;
import static io.github.thamdai.channel.line.LineEvents.event;
import static io.github.thamdai.channel.line.LineEvents.group;
import static io.github.thamdai.channel.line.LineEvents.mention;
import static io.github.thamdai.channel.line.LineEvents.message;
import static io.github.thamdai.channel.line.LineEvents.text;
import static io.github.thamdai.channel.line.LineEvents.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Said;
import io.github.thamdai.store.TestDatabase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of event leads to, outside and inside of a flow. */
class LineEventKindsTest {
  private static final String SOMCHAI = "U" + "1".repeat(32);
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

  @ParameterizedTest
  @CsvSource({
    "sticker, [sticker]",
    "video, [video]",
    "audio, [audio]",
    "file, [file]",
    "location, '[location 15.12000,104.32000]'",
    "hologram, [unknown]"
  })
  void in_a_flow_the_flow_is_told_of_everything_that_is_sent(String kind, String told)
      throws InterruptedException {
    office.post(body(text(SOMCHAI, LineOffice.FLOW)));

    office.post(body(message(SOMCHAI, of(kind))));

    assertThat(texts(2).get(1)).endsWith(told);
  }

  @Test
  void where_a_flow_asks_for_a_photo_buttons_open_camera_and_album() throws InterruptedException {
    office.post(body(text(SOMCHAI, LineOffice.FLOW)));
    texts(1);

    String buttons = line.delivered.getFirst().body().getJsonArray("messages").encode();
    assertThat(buttons).containsSubsequence("\"camera\"", "\"cameraRoll\"", "\"ต่อ\"");
  }

  @Test
  void photo_that_a_flow_waits_for_is_fetched_and_kept() throws InterruptedException {
    office.post(body(text(SOMCHAI, LineOffice.FLOW)));
    JsonObject photo = photo(1000);

    office.post(body(photo));

    assertThat(texts(2).get(1)).endsWith("[photo kept]");
  }

  @Test
  void photo_that_is_too_large_or_gone_or_lies_elsewhere_is_told_to_the_flow_as_not_kept()
      throws InterruptedException {
    office.post(body(text(SOMCHAI, LineOffice.FLOW)));
    JsonObject gone = message(SOMCHAI, of("image"));
    JsonObject elsewhere = message(SOMCHAI, of("image"));
    elsewhere
        .getJsonObject("message")
        .put(
            "contentProvider",
            new JsonObject()
                .put("type", "external")
                .put("originalContentUrl", "https://inside.example/secret"));

    office.post(body(photo(Said.Photo.MOST_BYTES + 5000), gone, elsewhere));

    assertThat(texts(4).subList(1, 4)).allMatch(text -> text.endsWith("[photo not kept]"));
    assertThat(office.signals.all).containsOnlyOnce("failed content 404");
  }

  @Test
  void photo_that_nobody_asked_for_is_not_even_fetched() throws InterruptedException {
    line.contents.clear();
    office.post(body(message(SOMCHAI, of("image"))));

    assertThat(texts(1).getFirst()).contains("ไม่ได้เก็บรูปนี้ไว้");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leave", "memberJoined", "memberLeft", "accountLink", "beacon", "videoPlayComplete",
        "membership", "edit", "teleport"
      })
  void events_that_want_no_answer_get_none_and_hold_nobody_up(String type)
      throws InterruptedException {
    JsonObject silent = event(type, type.startsWith("member") ? group(VILLAGE, SOMCHAI) : user(SOMCHAI));

    office.post(body(silent, text(SOMCHAI, "ต่อ")));

    assertThat(texts(1)).containsExactly("CITIZEN  ต่อ");
  }

  @Test
  void bare_mention_in_a_group_is_greeted_and_told_what_can_be_asked()
      throws InterruptedException {
    JsonObject bare = text(SOMCHAI, "@อบต ").put("source", group(VILLAGE, SOMCHAI));
    bare.getJsonObject("message").put("mention", mention(0, 4));

    office.post(body(bare));
    LineOffice.await(() -> line.delivered.size() == 1);

    assertThat(line.delivered.getFirst().texts().getFirst())
        .startsWith("สวัสดีค่ะ")
        .contains("พิมพ์คำถาม")
        .doesNotContain("อ่านข้อความแบบนี้ไม่ได้");
  }

  @Test
  void group_gets_one_greeting_and_then_only_what_is_addressed_to_us()
      throws InterruptedException {
    JsonObject location = message(SOMCHAI, of("location")).put("source", group(VILLAGE, SOMCHAI));
    JsonObject joined =
        event("memberJoined", group(VILLAGE, SOMCHAI))
            .put(
                "joined",
                new JsonObject().put("members", new JsonArray().add(user(SOMCHAI))));

    office.post(body(event("join", group(VILLAGE, SOMCHAI)), location, joined));

    assertThat(texts(1).getFirst()).contains("แท็กชื่อบัญชีนี้");
  }

  @Test
  void unsent_message_is_not_answered_when_it_was_taken_back_in_time()
      throws InterruptedException {
    JsonObject first = text(SOMCHAI, LineOffice.SLOW);
    JsonObject regretted = text(SOMCHAI, "เสียใจ");
    JsonObject unsend =
        event("unsend", user("U" + "9".repeat(32)))
            .put(
                "unsend",
                new JsonObject()
                    .put("messageId", regretted.getJsonObject("message").getString("id")));

    office.post(body(first, regretted, unsend));
    // The one that is being answered; behind it the other would have its turn.
    LineOffice.await(() -> waiting() == 1);
    office.answerTheSlow();
    office.post(body(text(SOMCHAI, "สอง")));

    assertThat(texts(2)).containsExactly("CITIZEN  " + LineOffice.SLOW, "CITIZEN i สอง");
  }

  private int waiting() {
    String sql = "select 1 from line_event where agency_id = $1 and state = 'waiting'";
    return TestDatabase.database()
        .call(pool -> pool.preparedQuery(sql).execute(Tuple.of(agency)))
        .size();
  }

  @Test
  void a_thousand_events_in_one_request_are_taken_and_worked_off() throws InterruptedException {
    // For those whose reply tokens grow old while a busy machine answers the others.
    line.account.quota = 1000;
    JsonObject[] events = new JsonObject[1000];
    for (int i = 0; i < events.length; i++) {
      events[i] = text("U" + String.format("%032d", i), "ข้อ " + i);
    }

    assertThat(office.post(body(events)).statusCode()).isEqualTo(200);

    assertThat(texts(1000)).doesNotHaveDuplicates();
    assertThat(office.signals.all.stream().filter("received message.text"::equals)).hasSize(1000);
  }

  @Test
  void answer_that_takes_long_is_announced_to_one_person_and_never_in_a_group()
      throws InterruptedException {
    String slow = LineOffice.SLOW + " หน่อย";
    JsonObject inGroup = text(SOMCHAI, "@อบต " + slow).put("source", group(VILLAGE, SOMCHAI));
    inGroup.getJsonObject("message").put("mention", LineEvents.mention(0, 4));

    office.post(body(text(SOMCHAI, slow), inGroup));
    LineOffice.await(() -> !line.loading.isEmpty());
    Thread.sleep(500); // what would be shown to the group comes at the same time
    office.answerTheSlow();

    texts(2);
    assertThat(line.loading).containsExactly(SOMCHAI);
  }

  private JsonObject photo(long bytes) {
    JsonObject event = message(SOMCHAI, of("image"));
    String id = event.getJsonObject("message").getString("id");
    line.contents.put(id, Buffer.buffer(new byte[Math.toIntExact(bytes)]));
    return event;
  }

  private static JsonObject of(String kind) {
    JsonObject message = new JsonObject().put("type", kind);
    return kind.equals("location")
        ? message.put("latitude", 15.12).put("longitude", 104.32).put("address", "บ้านปราสาท")
        : message;
  }

  private List<String> texts(int count) throws InterruptedException {
    LineOffice.await(() -> line.delivered.size() >= count);
    Thread.sleep(150); // anything sent beyond the expected would show by now
    assertThat(line.delivered).hasSize(count);
    return line.delivered.stream().flatMap(call -> call.texts().stream()).toList();
  }
}
