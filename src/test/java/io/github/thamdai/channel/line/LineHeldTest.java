package io.github.thamdai.channel.line;

import static io.github.thamdai.channel.line.LineEvents.body;
import static io.github.thamdai.channel.line.LineEvents.event;
import static io.github.thamdai.channel.line.LineEvents.text;
import static io.github.thamdai.channel.line.LineEvents.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.store.TestDatabase;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that cannot be pushed, because the month's messages are used up. */
class LineHeldTest {
  private static final String SOMCHAI = "U" + "1".repeat(32);
  private static final String SOMSRI = "U" + "2".repeat(32);

  private final FakeLine line = new FakeLine();
  private final LineOffice office = new LineOffice(line, TestDatabase.freshAgency());

  @AfterEach
  void close() {
    office.close();
    line.close();
    assertThat(line.violations).isEmpty();
  }

  @Test
  void held_answer_is_offered_with_the_next_answer_and_shown_when_asked_for()
      throws InterruptedException {
    holdAnAnswer("ไฟดับ");

    office.post(body(text(SOMCHAI, "ทักใหม่")));
    LineOffice.await(() -> line.delivered.size() == 1);
    JsonObject offer =
        line.delivered
            .getFirst()
            .body()
            .getJsonArray("messages")
            .getJsonObject(0)
            .getJsonObject("quickReply")
            .getJsonArray("items")
            .getJsonObject(0)
            .getJsonObject("action");
    assertThat(offer.getString("label")).isEqualTo("ดูคำตอบ");

    office.post(body(text(SOMCHAI, offer.getString("text"))));
    LineOffice.await(() -> line.delivered.size() == 2);
    assertThat(line.delivered.get(1).push()).isFalse();
    assertThat(line.delivered.get(1).texts()).containsExactly("CITIZEN  ไฟดับ");

    office.post(body(text(SOMCHAI, "ดูคำตอบ")));
    LineOffice.await(() -> line.delivered.size() == 3);
    assertThat(line.delivered.get(2).texts().getFirst()).contains("ไม่มีคำตอบที่ค้างอยู่");
  }

  @Test
  void held_answers_of_one_person_are_shown_to_nobody_else() throws InterruptedException {
    holdAnAnswer("ความลับ");

    office.post(body(text(SOMSRI, "ดูคำตอบ")));
    LineOffice.await(() -> line.delivered.size() == 1);

    assertThat(line.delivered.getFirst().texts().getFirst()).contains("ไม่มีคำตอบที่ค้างอยู่");
  }

  @Test
  void person_who_blocks_us_in_the_middle_of_a_flow_begins_anew_when_they_come_back()
      throws InterruptedException {
    office.post(body(text(SOMCHAI, LineOffice.FLOW)));
    LineOffice.await(() -> line.delivered.size() == 1);
    holdAnAnswer("ค้าง");

    office.post(body(event("unfollow", user(SOMCHAI))));
    office.post(body(event("follow", user(SOMCHAI))));
    LineOffice.await(() -> line.delivered.size() == 2);
    JsonObject sticker = new JsonObject().put("type", "sticker");
    office.post(body(LineEvents.message(SOMCHAI, sticker), text(SOMCHAI, "ดูคำตอบ")));
    LineOffice.await(() -> line.delivered.size() == 4);

    assertThat(line.delivered.get(1).body().encode()).doesNotContain("ดูคำตอบ");
    assertThat(line.delivered.get(2).texts().getFirst()).doesNotContain("[sticker]");
    assertThat(line.delivered.get(3).texts().getFirst()).contains("ไม่มีคำตอบที่ค้างอยู่");
  }

  private void holdAnAnswer(String words) throws InterruptedException {
    line.account.quota = 0;
    JsonObject question = text(SOMCHAI, words);
    line.killToken(question.getString("replyToken"));
    office.post(body(question));
    LineOffice.await(() -> office.signals.all.contains("held quota"));
    office.signals.all.clear();
  }
}
