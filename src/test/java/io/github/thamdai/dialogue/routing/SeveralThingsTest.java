package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that ask for several services, or for several parts of one. */
@SuppressWarnings("NullAway.Init") // set before all tests
class SeveralThingsTest {
  private static OfficeAtHand office;

  @BeforeAll
  static void open() {
    office = SampleGeneration.office();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static Turn ask(String message) {
    return new SampleConversation(office).turn(message);
  }

  @ParameterizedTest
  @CsvSource({
    "เบี้ยพิการได้กี่บาท เบี้ยคนแก่ได้กี่บาท, disability-allowance, elderly-allowance-register",
    "บ้านใหม่ขอถังขยะกับขอมิเตอร์น้ำต้องใช้เอกสารอะไร, waste-collection-bin, village-water-connection",
    "แม่ครบ 60 จะลงเบี้ย แล้วที่นาแกต้องเสียภาษีด้วยไหม, elderly-allowance-register, land-building-tax",
    "ไฟทางหน้าโรงเรียนดับ แล้วถนนตรงนั้นก็เป็นหลุมด้วย, street-light-repair, road-drain-repair",
    "เบี้ยผู้สูงอายุกับเงินเด็กแรกเกิด, elderly-allowance-register, newborn-grant",
    "สร้างบ้านกับจดทะเบียนพาณิชย์ต้องทำยังไง, building-permit-construct, commercial-registration-new"
  })
  void two_services_are_both_answered(String message, String first, String second) {
    assertThat(ask(message).outcome().candidates())
        .extracting(SourceRef::id)
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "สร้างบ้านเสร็จแล้ว ขอน้ำประปายังไง",
        "เบี้ยพิการกับเบี้ยคนแก่รับพร้อมกันได้ไหม",
        "ยายกับตาอายุ 60 เท่ากัน ลงเบี้ยพร้อมกันได้ไหม",
        "ภาษีที่ดินกับภาษีบ้านอันเดียวกันไหม"
      })
  void story_or_a_pair_of_words_is_one_question(String message) {
    assertThat(ask(message).outcome().status()).isEqualTo(Status.ANSWERED);
    assertThat(ask(message).outcome().candidates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ขอใบอนุญาตสร้างบ้านใช้เอกสารอะไร เสียเท่าไร แล้วกี่วันเสร็จ, 3",
    "ภาษีป้ายคิดอัตราเท่าไหร่ แล้วถ้าไม่จ่ายโดนปรับไหม, 2",
    "ใบอนุญาตเลี้ยงหมูต้องเตรียมอะไรไป ค่าใบเท่าไร, 2",
    "เอกสารและค่าธรรมเนียมสร้างบ้าน, 2",
    "เวลาทำการกับเบอร์โทร อบต., 2"
  })
  void every_part_that_is_asked_has_a_card(String message, int parts) {
    assertThat(ask(message).replies()).filteredOn(Reply.Card.class::isInstance).hasSize(parts);
  }

  @Test
  void buttons_offer_no_part_that_is_shown() {
    List<String> offered =
        ask("จดทะเบียนพาณิชย์เสียตังค์กี่บาทและรอนานไหม").choices().stream()
            .map(Choice::label)
            .toList();

    assertThat(offered).contains("ขั้นตอน").doesNotContain("ค่าธรรมเนียม", "ใช้เวลากี่วัน");
  }

  @Test
  void thanks_do_not_swallow_the_question_that_follows() {
    assertThat(new SampleConversation(office).outcome("ขอบคุณครับ แล้วถังขยะขอยังไง"))
        .isEqualTo("answered waste-collection-bin steps");
  }

  @Test
  void emoji_after_a_name_changes_nothing() {
    assertThat(new SampleConversation(office).outcome("น้ำไม่ไหล 😭"))
        .isEqualTo(new SampleConversation(office).outcome("น้ำไม่ไหล"));
  }

  @Test
  void story_of_a_demanded_bribe_is_about_the_bribe_not_the_permit() {
    assertThat(
            new SampleConversation(office)
                .outcome("ยื่นเรื่องขอถมดินไว้ เจ้าหน้าที่ว่าอยากได้ไวต้องมีค่าน้ำชา ไม่สบายใจ"))
        .startsWith("answered corruption-complaint");
  }
}
