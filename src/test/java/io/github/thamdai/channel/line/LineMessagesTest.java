package io.github.thamdai.channel.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import io.github.thamdai.corpus.SourceKind;
import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LineMessagesTest {
  private static final String SENTENCE = "ยื่นคำขอที่สำนักปลัดได้ทุกวันทำการ ";

  private final LineApi api = new LineApi(URI.create("http://127.0.0.1:1"), "test-token");
  private final LineMessages messages = new LineMessages("https://ask.example.go.th");

  @Test
  void card_is_a_bubble_with_facts_remarks_and_an_absolute_source_link() {
    JsonObject message = written(List.of(card(2, "เอกสาร")), List.of()).getJsonObject(0);

    assertThat(message.getString("type")).isEqualTo("flex");
    assertThat(message.getString("altText")).startsWith("เบี้ยผู้สูงอายุ\nเอกสารที่ต้องใช้");
    assertThat(message.encode())
        .contains("เอกสาร 0", "โปรดยืนยันกับเจ้าหน้าที่")
        .contains("https://ask.example.go.th/services/elderly#documents");
  }

  @Test
  void choices_stand_on_the_last_message_only() {
    List<Reply> replies = List.of(new Reply.Text("หนึ่ง"), card(1, "เอกสาร"));
    JsonArray written = written(replies, List.of(new Choice("ค่าธรรมเนียม", "ค่าธรรมเนียมเท่าไร")));

    assertThat(written.getJsonObject(0).containsKey("quickReply")).isFalse();
    assertThat(written.getJsonObject(1).containsKey("quickReply")).isTrue();
  }

  @Test
  void long_text_is_split_between_sentences_and_nothing_is_lost() {
    String text = SENTENCE.repeat(400).strip();

    List<Message> drawn = messages.draw(List.of(new Reply.Text(text)), List.of());

    assertThat(drawn).hasSizeBetween(3, 5);
    List<String> texts = drawn.stream().map(m -> ((TextMessage) m).text()).toList();
    assertThat(texts).allSatisfy(t -> assertThat(t.length()).isLessThanOrEqualTo(5000));
    assertThat(texts).allSatisfy(t -> assertThat(t).endsWith("ทุกวันทำการ"));
    assertThat(String.join(" ", texts)).isEqualTo(text);
  }

  @Test
  void text_without_any_space_is_never_broken_inside_a_letter_and_its_marks() {
    List<String> pieces = MessageText.split("ที่นี่".repeat(2000), 5000);

    assertThat(pieces).allSatisfy(p -> assertThat(p.length()).isLessThanOrEqualTo(5000));
    assertThat(pieces).allSatisfy(p -> assertThat(p).startsWith("ที่").endsWith("นี่"));
    assertThat(MessageText.cut("ที่".repeat(10), 20)).isEqualTo("ที่".repeat(6) + "…");
    assertThat(MessageText.cut("😀".repeat(10), 6)).isEqualTo("😀😀…");
    assertThat(MessageText.cutLetters("ที่นี่ที่", 3)).isEqualTo("ที่นี่ที่");
    assertThat(MessageText.cutLetters("ที่นี่ที่ๆ", 3)).isEqualTo("ที่นี่…");
  }

  @Test
  void card_too_large_for_one_bubble_goes_on_in_the_next() {
    List<Reply> replies = List.of(card(60, SENTENCE.repeat(5)));

    List<Message> drawn = messages.draw(replies, List.of());

    assertThat(drawn).hasSizeGreaterThan(1).allMatch(FlexMessage.class::isInstance);
    JsonArray written = written(replies, List.of());
    for (Object message : written) {
      String bubble = ((JsonObject) message).getJsonObject("contents").encode();
      assertThat(bubble.getBytes(StandardCharsets.UTF_8).length).isLessThan(30 * 1024);
    }
    assertThat(written.encode()).contains(IntStream.range(0, 60).mapToObj(i -> " " + i + "\"").toList());
  }

  @Test
  void more_than_five_messages_become_text_that_ends_visibly() {
    List<Reply> replies = Collections.nCopies(9, card(20, SENTENCE.repeat(10)));

    JsonArray written = written(replies, List.of(new Choice("อีก", "อีก")));

    assertThat(written.size()).isEqualTo(5);
    assertThat(written.getJsonObject(4).getString("text")).endsWith("…");
    assertThat(written.getJsonObject(4).containsKey("quickReply")).isTrue();
  }

  @Test
  void labels_and_texts_keep_to_their_limits() {
    List<Choice> choices =
        Collections.nCopies(20, new Choice("ค่าธรรมเนียมใบอนุญาตทั้งหมด", "ค่า".repeat(200)));

    JsonArray items =
        written(List.of(new Reply.Text("ก")), choices)
            .getJsonObject(0)
            .getJsonObject("quickReply")
            .getJsonArray("items");

    assertThat(items.size()).isEqualTo(13);
    JsonObject action = items.getJsonObject(0).getJsonObject("action");
    assertThat(action.getString("label")).isEqualTo("ค่าธรรมเนียมใบอนุญาตทั้ง…");
    assertThat(action.getString("text")).isEqualTo("ค่า".repeat(149) + "ค่…");
  }

  @Test
  void link_that_line_would_refuse_is_named_but_not_linked() {
    Reply card =
        new Reply.Card(
            "ติดต่อ",
            "ช่องทาง",
            List.of(),
            List.of(
                new Reply.Link("เว็บไซต์", "http://www.prasatyoe.go.th/ติดต่อ-อบต"),
                new Reply.Link("โทร", "tel:1567"),
                new Reply.Link("เสีย", "http://มี ช่องว่าง"),
                new Reply.Link("สคริปต์", "javascript:alert(1)"),
                new Reply.Link("ยาว", "http://a.example/" + "ก".repeat(200))));

    String written = written(List.of(card), List.of()).encode();

    assertThat(written)
        .contains("http://www.prasatyoe.go.th/%E0%B8%95", "tel:1567", "\"เสีย\"", "\"ยาว\"")
        .doesNotContain("javascript");
  }

  @Test
  void without_a_public_address_the_source_is_still_named() {
    List<Message> drawn = new LineMessages(null).draw(List.of(card(1, "เอกสาร")), List.of());

    String written = api.write(drawn);

    assertThat(written).contains("คู่มือ: เบี้ยผู้สูงอายุ").doesNotContain("\"uri\"");
    assertAllowed(written);
  }

  @Test
  void steps_of_a_service_stand_along_a_line_with_their_durations_and_further_parts_as_buttons() {
    JsonObject message = turn(Topic.STEPS, step("1. ยื่นคำขอ", "1 วัน"), step("2. ตรวจ", ""));

    String bubble = message.getJsonObject("contents").encode();
    assertThat(bubble)
        .contains("\"cornerRadius\":\"12px\"", "1. ยื่นคำขอ", "1 วัน", "ค่าธรรมเนียมเท่าไร")
        .contains("\"backgroundColor\":\"#FFF3DF\"", "โปรดยืนยัน");
    assertThat(message.getString("altText"))
        .startsWith("ขอสร้างบ้าน\nขั้นตอน\nโปรดยืนยัน\n1. ยื่นคำขอ · 1 วัน")
        .doesNotContain("http");
    assertThat(message.getJsonObject("quickReply").encode()).contains("ค่าธรรมเนียมเท่าไร");
  }

  @Test
  void what_is_to_be_chosen_between_stands_side_by_side_after_the_question() {
    List<Choice> choices =
        List.of(
            new Choice("ร้านอาหาร", "การขอใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร"),
            new Choice("ตลาด", "การขอใบอนุญาตจัดตั้งตลาด"));
    Turn turn =
        new Turn(
            List.of(new Reply.Text("หมายถึงเรื่องใดคะ")),
            choices,
            Outcome.of(Outcome.Status.CLARIFY),
            ConversationState.EMPTY);

    JsonArray written = allowed(messages.draw(turn, choices));

    assertThat(written.getJsonObject(0).containsKey("quickReply")).isFalse();
    JsonObject carousel = written.getJsonObject(1);
    assertThat(carousel.getString("altText")).isEqualTo("ร้านอาหาร / ตลาด");
    assertThat(carousel.getJsonObject("contents").getJsonArray("contents").size()).isEqualTo(2);
    assertThat(carousel.encode()).contains("การขอใบอนุญาตจัดตั้งตลาด");
    assertThat(carousel.containsKey("quickReply")).isTrue();
  }

  @Test
  void carousel_never_outgrows_what_line_takes() {
    List<Choice> many =
        IntStream.range(0, 13)
            .mapToObj(i -> new Choice("เรื่องที่ " + i, "ชื่อยาว".repeat(500)))
            .toList();

    FlexMessage drawn = ChoiceCarousel.draw(many, Pressing.PRIVATE).orElseThrow();

    allowed(List.of(drawn));
    assertThat(((FlexCarousel) drawn.contents()).contents()).hasSize(12);
    assertThat(ChoiceCarousel.draw(many.subList(0, 1), Pressing.PRIVATE)).isEmpty();
    List<Choice> yesOrNo = List.of(new Choice("ใช่", "ใช่"), new Choice("ไม่", "ไม่"));
    assertThat(ChoiceCarousel.draw(yesOrNo, Pressing.PRIVATE))
        .isEmpty();
  }

  @Test
  void second_bubble_of_a_card_tells_its_own_part_to_those_who_hear_it() {
    JsonArray written = written(List.of(card(60, SENTENCE.repeat(5))), List.of());

    String first = written.getJsonObject(0).getString("altText");
    String second = written.getJsonObject(1).getString("altText");
    assertThat(second).startsWith("เบี้ยผู้สูงอายุ\n").isNotEqualTo(first);
  }

  private JsonObject turn(Topic topic, Reply.CardItem... items) {
    Reply.Card card =
        new Reply.Card(
            "ขอสร้างบ้าน",
            "ขั้นตอน\nโปรดยืนยัน",
            List.of(items),
            List.of(new Reply.Link("ที่มา: คู่มือ ข้อมูล ณ 22 พฤศจิกายน 2569", "/services/build")),
            topic);
    SourceRef source = new SourceRef(SourceKind.SERVICE, "build", "ขอสร้างบ้าน");
    List<Choice> choices = List.of(new Choice("ค่าธรรมเนียม", "ค่าธรรมเนียมเท่าไร"));
    Turn turn =
        new Turn(
            List.of(card), choices, Outcome.answered(source, topic), ConversationState.EMPTY);
    return allowed(messages.draw(turn, choices)).getJsonObject(0);
  }

  private static Reply.CardItem step(String name, String duration) {
    return new Reply.CardItem(name, "ผู้ดำเนินการ: กองช่าง", duration);
  }

  private JsonArray allowed(List<Message> drawn) {
    String written = api.write(drawn);
    assertAllowed(written);
    return new JsonArray(written);
  }

  @Test
  void published_description_of_the_api_is_really_looked_at() {
    Assumptions.assumeTrue(LineSpec.present(), "no folder 'shared' with LINE's description here");
    String wrong = "{\"replyToken\":\"t\",\"messages\":[{\"type\":\"flex\",\"altText\":\"a\"}]}";

    assertThat(LineSpec.of("ReplyMessageRequest").orElseThrow().faults(wrong)).isNotEmpty();
  }

  private JsonArray written(List<Reply> replies, List<Choice> choices) {
    String written = api.write(messages.draw(replies, choices));
    assertAllowed(written);
    return new JsonArray(written);
  }

  private static void assertAllowed(String written) {
    assertThat(LineRules.broken(new JsonArray(written))).isEmpty();
    JsonObject body =
        new JsonObject().put("replyToken", "t").put("messages", new JsonArray(written));
    LineSpec.of("ReplyMessageRequest")
        .ifPresent(spec -> assertThat(spec.faults(body.encode())).isEmpty());
  }

  private static Reply card(int items, String text) {
    return new Reply.Card(
        "เบี้ยผู้สูงอายุ",
        "เอกสารที่ต้องใช้",
        IntStream.range(0, items)
            .mapToObj(i -> new Reply.CardItem(text + " " + i, "ตัวจริง 1", "โปรดยืนยันกับเจ้าหน้าที่"))
            .toList(),
        List.of(new Reply.Link("คู่มือ: เบี้ยผู้สูงอายุ", "/services/elderly#documents")));
  }
}
