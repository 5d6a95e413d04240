package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Choice;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which flows are offered beneath an answer. */
@SuppressWarnings("NullAway.Init") // set before all tests
class FlowOffersTest {
  private static final String REPORT = "แจ้งเรื่องนี้เลย";

  private static OfficeAtHand office;

  @BeforeAll
  static void open() {
    office = SampleGeneration.office();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "แจ้งซ่อมไฟต้องทำยังไง",
        "ไฟหน้าบ้านดับ",
        "ไฟทางดับแจ้งที่ไหน",
        "ถนนพัง แจ้งใคร",
        "แจ้งซ่อมหน่อยครับ",
        "แจ้งไฟถนนดับไว้นานแล้ว เมื่อไหร่ช่างจะมา"
      })
  void question_about_reporting_gets_the_manual_and_an_offer(String question) {
    Turn turn = say(question);

    assertThat(turn.outcome().status()).isIn(Status.ANSWERED, Status.CLARIFY);
    assertThat(turn.choices()).extracting(Choice::label).contains(REPORT);
    assertThat(turn.state().flow()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"เจ้าหน้าที่ทุจริต", "มีคนโกงเงินในอบต", "เจ้าหน้าที่กองช่างเรียกเงิน 5000"})
  void what_may_be_corruption_is_not_offered_the_report_that_all_clerks_read(String message) {
    assertThat(say(message).choices())
        .extracting(Choice::label)
        .contains("แจ้งการทุจริต")
        .doesNotContain(REPORT);
  }

  private static Turn say(String text) {
    Speaker speaker = new Speaker("c1", Channel.WEB, Identity.of(Role.CITIZEN));
    return office
        .assistant()
        .reply(
            ConversationState.EMPTY,
            new Inbound(
                new Said.Text(text).cleaned(),
                speaker,
                LocalDate.parse("2026-11-22"),
                Instant.parse("2026-11-22T05:00:00Z")));
  }
}
