package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.FlowState;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Speaker;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows among the other ways to understand a message. */
@SuppressWarnings("NullAway.Init") // set before each test
class FlowTurnsTest {
  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

  private static OfficeAtHand office;

  private ConversationState state;
  private Instant now;
  private @Nullable String conversation;

  @BeforeAll
  static void open() {
    office = SampleGeneration.office();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @BeforeEach
  void begin() {
    state = ConversationState.EMPTY;
    now = NOON;
    conversation = "c1";
  }

  @Test
  void answer_about_reporting_offers_the_report() {
    Turn turn = say("ไฟทางดับแจ้งที่ไหน");

    assertThat(turn.choices()).extracting(Choice::label).contains("แจ้งเรื่องนี้เลย");
    assertThat(say("แจ้งเรื่องนี้เลย").outcome().status()).isEqualTo(Status.FLOW);
    assertThat(flow().step()).isEqualTo("category");
  }

  @ParameterizedTest
  @CsvSource({
    "ไฟทางดับแจ้งที่ไหน, street-light",
    "ถนนเป็นหลุมแจ้งใคร, road",
    "ข้างบ้านเลี้ยงหมูเหม็นมาก แจ้งที่ไหน, nuisance"
  })
  void report_begun_beneath_an_answer_knows_what_it_is_about(String asked, String category) {
    String said =
        say(asked).choices().stream()
            .filter(choice -> choice.label().equals("แจ้งเรื่องนี้เลย"))
            .map(Choice::text)
            .findFirst()
            .orElseThrow();

    say(said);

    assertThat(flow().slots()).containsEntry("category", category);
    assertThat(flow().step()).isEqualTo("what");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แจ้งไฟดับ", "สวัสดีค่ะ ขอแจ้งไฟดับหน่อยค่ะ", "flow:report-a-problem", "อยากแจ้งซ่อมถนนครับ"
      })
  void report_begins_at_a_word(String message) {
    assertThat(say(message).outcome().status()).isEqualTo(Status.FLOW);
    assertThat(flow().flow()).isEqualTo("report-a-problem");
  }

  @Test
  void question_in_the_middle_is_answered_and_the_flow_goes_on() {
    say("แจ้งไฟดับ");
    say("ไฟดับหน้าวัดสามต้น");
    say("หมู่ 5");

    Turn turn = say("เบี้ยผู้สูงอายุได้เท่าไร");

    assertThat(turn.outcome().status()).isEqualTo(Status.ANSWERED);
    assertThat(text(turn)).contains("กลับมาที่เรื่องแจ้งปัญหา", "ถ้ามีรูป");
    assertThat(flow().step()).isEqualTo("photo");
    assertThat(flow().retries()).isZero();
    assertThat(state.source()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ยกเลิก", "ไม่เอาแล้วค่ะ"})
  void cancelling_nothing_is_no_question_about_a_service(String cancel) {
    assertThat(say(cancel).outcome().status()).isEqualTo(Status.SMALLTALK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ต่อใบอนุญาตก่อสร้างใช้เอกสารอะไรบ้าง", "ค่าขยะเดือนละเท่าไหร่", "ค่าเก็บขยะเท่าไหร่คะ"})
  void question_among_free_words_is_answered_too(String question) {
    say("แจ้งไฟดับ");

    Turn turn = say(question);

    assertThat(turn.outcome().status()).isEqualTo(Status.ANSWERED);
    assertThat(flow().slots()).doesNotContainKey("what");
    assertThat(text(turn)).contains("เกิดอะไรขึ้น");
  }

  @Test
  void danger_in_a_report_is_answered_with_the_emergency_number() {
    say("แจ้งไฟดับ");

    Turn turn = say("เสาไฟล้ม มีคนโดนไฟดูด");

    assertThat(text(turn)).contains("1669", "เกิดที่ไหน");
    assertThat(flow().slots()).containsEntry("what", "เสาไฟล้ม มีคนโดนไฟดูด");
  }

  @Test
  void flow_left_for_a_day_lapses_and_the_message_is_answered() {
    say("แจ้งไฟดับ");
    now = now.plus(Duration.ofHours(25));

    Turn turn = say("เบี้ยผู้สูงอายุได้เท่าไร");

    assertThat(text(turn)).contains("หมดเวลาแล้ว");
    assertThat(turn.outcome().status()).isEqualTo(Status.ANSWERED);
    assertThat(state.flow()).isNull();
  }

  @Test
  void deleted_flow_ends_politely() {
    say("แจ้งไฟดับ");
    state = state.withFlow(renamed(flow()));

    Turn turn = say("ไฟดับหน้าวัด");

    assertThat(text(turn)).contains("หน่วยงานปิดขั้นตอน");
    assertThat(state.flow()).isNull();
  }

  @Test
  void no_flow_begins_where_nothing_is_remembered() {
    conversation = null;

    assertThat(say("แจ้งไฟดับ").outcome().status()).isNotEqualTo(Status.FLOW);
  }

  @Test
  void action_that_this_process_cannot_do_keeps_what_was_said() {
    for (String said : new String[] {"แจ้งไฟดับ", "ไฟดับสามต้น", "หมู่ 5", "ข้าม", "ไม่", "ใช่"}) {
      say(said);
    }

    assertThat(flow().step()).isEqualTo("sure");
    assertThat(flow().slots()).containsEntry("what", "ไฟดับสามต้น");
  }

  @Test
  void last_question_is_remembered_for_flows() {
    say("เบี้ยผู้สูงอายุได้เท่าไร");
    say("ขอบคุณค่ะ");

    assertThat(state.asked()).isEqualTo("เบี้ยผู้สูงอายุได้เท่าไร");
  }

  @Test
  void whatever_is_sent_comes_to_an_end() {
    Random random = new Random(20_261_122);
    String[] words = {
      "แจ้งไฟดับ", "ใช่", "ไม่", "ไม่ใช่ หมู่ 5", "แก้เบอร์โทร", "ข้าม", "ไฟ", "0812345678", "หมู่ 3",
      "พูดกับเจ้าหน้าที่", "ช่วยด้วย", "1103702071811", "{what}", "ไม่ใช่", "แก้", "flow:", "flow:report-a-problem",
      "ไฟดับสามต้น", "", "???", "แก้สถานที่เป็น {phone}", "เบี้ยผู้สูงอายุได้เท่าไร", "32 มกราคม", "๒"
    };
    for (int i = 0; i < 400; i++) {
      Said said =
          switch (random.nextInt(12)) {
            case 0 -> new Said.Photo("p" + i, 10, "image/jpeg");
            case 1 -> new Said.Location(14.7, 104.3, "");
            case 2 -> new Said.Sticker();
            case 3 -> new Said.Text(noise(random));
            default -> new Said.Text(words[random.nextInt(words.length)]);
          };
      Turn turn = send(said);
      assertThat(turn.replies()).isNotEmpty();
      assertThat(turn.choices().size()).isLessThanOrEqualTo(13);
      if (random.nextInt(25) == 0) {
        begin();
      }
    }
  }

  private static String noise(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append((char) (random.nextBoolean() ? 0x0e01 + random.nextInt(0x5a) : random.nextInt(0x3000)));
    }
    return text.toString();
  }

  private static FlowState renamed(FlowState at) {
    return new FlowState(
        "no-such-flow", at.digest(), at.step(), at.expects(), at.slots(), at.retries(),
        at.asking(), at.committed(), at.since(), at.last());
  }

  private FlowState flow() {
    return java.util.Objects.requireNonNull(state.flow());
  }

  @Test
  void in_a_group_no_flow_begins_and_none_is_offered() {
    Speaker group = new Speaker(conversation, Channel.LINE, Identity.of(Role.CITIZEN), true);

    for (String beginning : List.of("แจ้งปัญหา", "flow:report-a-problem", "เชื่อมบัญชี 123456")) {
      Turn refused = sayAs(group, beginning);
      assertThat(text(refused)).as(beginning).contains("แชตส่วนตัว");
      assertThat(refused.outcome().status()).isEqualTo(Status.DENIED);
      assertThat(refused.effects()).isEmpty();
      assertThat(state.flow()).isNull();
    }
    assertThat(sayAs(group, "เรื่องที่ไม่มีในเอกสารเลยสักนิด").choices())
        .noneMatch(choice -> sayAs(group, choice.text()).outcome().status() == Status.DENIED);
  }

  private Turn sayAs(Speaker speaker, String text) {
    Inbound inbound = new Inbound(new Said.Text(text), speaker, LocalDate.parse("2026-11-22"), now);
    Turn turn = office.assistant().reply(state, inbound);
    state = turn.state();
    return turn;
  }

  private Turn say(String text) {
    return send(new Said.Text(text));
  }

  private Turn send(Said said) {
    Speaker speaker = new Speaker(conversation, Channel.WEB, Identity.of(Role.CITIZEN));
    Turn turn =
        office
            .assistant()
            .reply(state, new Inbound(said.cleaned(), speaker, LocalDate.parse("2026-11-22"), now));
    state = turn.state();
    return turn;
  }

  private static String text(Turn turn) {
    StringBuilder text = new StringBuilder();
    for (Reply reply : turn.replies()) {
      switch (reply) {
        case Reply.Text plain -> text.append(plain.text()).append('\n');
        case Reply.Card card -> text.append(card.title()).append('\n').append(card.text());
      }
    }
    return text.toString();
  }
}
