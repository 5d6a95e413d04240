package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.Speaker;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that are hardly messages: each comes to an outcome, none to an exception. */
@SuppressWarnings("NullAway.Init") // set before all tests
class BadInputTest {
  private static OfficeAtHand office;

  @BeforeAll
  static void open() {
    office = SampleGeneration.office();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void five_thousand_letters_are_too_long() {
    assertThat(new SampleConversation(office).say("ก".repeat(5_000)).status())
        .isEqualTo(Status.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890", "๑๒๓", "ครับ", "ค่ะๆๆๆ", "???!!!", "\u200b\u200b\u200b", "่้๊๋", "่้๊๋์ๆฯ", "กกกกกกก",
        "Ьaby сyгillic", "ＡＢＣ ｔｅｓｔ", "ไฟ\u0000ดับ", "\ud83d\ude00\ud83d\ude00", "\ud83d", "เเเเเ", "()[]{}*^$", "1", "39", "1=1",
        "' OR 1=1 --", "ค่ะ นะคะ เด้อ", "ก็", "ไม่"
      })
  void odd_messages_are_never_answered_from_a_document(String message) {
    assertThat(new SampleConversation(office).say(message).status())
        .isIn(Status.CLARIFY, Status.NOT_FOUND, Status.SMALLTALK, Status.ERROR);
  }

  @Test
  void who_swears_over_a_dark_lamp_is_asked_what_is_dark() {
    SampleConversation angry = new SampleConversation(office);

    assertThat(angry.say("เหี้ย ไฟดับอีกแล้ว").status()).isIn(Status.CLARIFY, Status.ANSWERED);
    assertThat(new SampleConversation(office).say("เหี้ย").status()).isEqualTo(Status.SMALLTALK);
  }

  @Test
  void who_asks_for_the_page_is_given_the_page() {
    assertThat(new SampleConversation(office).turn("อบต มีเฟสไหม").replies().toString())
        .contains("facebook.com")
        .doesNotContain("ช่องทางแจ้งเรื่องร้องเรียนการทุจริต");
  }

  @Test
  void who_types_an_id_card_number_is_told_that_it_was_hidden() {
    Said said = new Said.Text("เช็คชื่อเบี้ยให้หน่อย เลขบัตร 1101700230708").cleaned();
    String told =
        office.assistant().reply(ConversationState.EMPTY, asked(said)).replies().toString();

    assertThat(told).contains("เลขประจำตัวประชาชน").doesNotContain("1101700230708");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ไม่อยากอยู่แล้ว เหนื่อย", "อยากฆ่าตัวตาย"})
  void despair_is_answered_with_somebody_to_call_and_no_offer_of_services(String message) {
    Turn turn = new SampleConversation(office).turn(message);

    assertThat(turn.replies().toString()).contains("1323");
    assertThat(turn.choices()).isEmpty();
  }

  @Test
  void fear_of_snakes_is_no_snake_bite() {
    String afraid = "ไฟหน้าบ้านมอดมาเป็นเดือนแล้วมืดตึ้บย่านงูกัด";
    assertThat(new SampleConversation(office).outcome(afraid))
        .startsWith("answered street-light-repair");
  }

  private static Inbound asked(Said said) {
    Speaker citizen = new Speaker(null, Channel.WEB, Identity.of(Role.CITIZEN));
    Instant now = Instant.parse("2026-11-23T03:00:00Z");
    return new Inbound(said, citizen, LocalDate.of(2026, 11, 23), now);
  }

  @Test
  void random_strings_come_to_an_outcome() {
    Random random = new Random(20_261_122);
    for (int i = 0; i < 300; i++) {
      assertThat(new SampleConversation(office).say(random(random)).status()).isNotNull();
    }
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      text.append(
          switch (random.nextInt(6)) {
            case 0 -> (char) random.nextInt(0x10000);
            case 1 -> (char) (' ' + random.nextInt(95));
            default -> (char) (0x0e01 + random.nextInt(0x5a));
          });
    }
    return text.toString();
  }
}
