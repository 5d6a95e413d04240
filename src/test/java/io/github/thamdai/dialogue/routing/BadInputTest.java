package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
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
        "Ьaby сyгillic", "ＡＢＣ ｔｅｓｔ", "ไฟ\u0000ดับ", "\ud83d\ude00\ud83d\ude00", "\ud83d", "เเเเเ", "()[]{}*^$"
      })
  void odd_messages_are_never_answered_from_a_document(String message) {
    assertThat(new SampleConversation(office).say(message).status())
        .isIn(Status.CLARIFY, Status.NOT_FOUND, Status.SMALLTALK, Status.ERROR);
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
