package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.vertx.core.json.JsonArray;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A card is drawn by what it lays out, whatever else stands in its turn. */
class LineCardsTest {
  private static final String DOT = "\"cornerRadius\":\"12px\"";
  private static final String CAUTION = "#FFF3DF";

  private final LineApi api = new LineApi(URI.create("http://127.0.0.1:1"), "test-token");
  private final LineMessages messages = new LineMessages("https://ask.example.go.th");

  @Test
  void each_of_several_parts_is_drawn_as_what_it_is_and_only_steps_stand_along_a_line() {
    List<Reply> replies =
        List.of(
            part(Topic.DURATION, "ระยะเวลา", new Reply.CardItem("รวม 45 วัน", "", "")),
            part(Topic.STEPS, "ขั้นตอน", new Reply.CardItem("1. ยื่นคำขอ", "", "1 วัน")));

    JsonArray written = drawn(replies, Topic.DURATION);

    assertThat(written.getJsonObject(0).encode()).doesNotContain(DOT);
    assertThat(written.getJsonObject(1).encode()).contains(DOT);
  }

  @Test
  void published_answer_of_several_lines_has_neither_heading_nor_caution() {
    Reply.Card published =
        new Reply.Card("ขอสร้างบ้าน", "ไม่ต้องค่ะ\nถ้าไม่เกิน 150 ตารางเมตร", List.of(), List.of());

    String written = drawn(List.of(published), Topic.DOCUMENTS).encode();

    assertThat(written)
        .contains("ไม่ต้องค่ะ\\nถ้าไม่เกิน 150 ตารางเมตร")
        .doesNotContain(CAUTION);
  }

  private static Reply.Card part(Topic topic, String heading, Reply.CardItem item) {
    return new Reply.Card("ขอสร้างบ้าน", heading, List.of(item), List.of(), topic);
  }

  private JsonArray drawn(List<Reply> replies, Topic asked) {
    SourceRef source = new SourceRef(SourceKind.SERVICE, "build", "ขอสร้างบ้าน");
    Turn turn =
        new Turn(
            replies, List.of(), Outcome.answered(source, asked), ConversationState.EMPTY);
    String written = api.write(messages.draw(turn, List.of()));
    assertThat(LineRules.broken(new JsonArray(written))).isEmpty();
    return new JsonArray(written);
  }
}
