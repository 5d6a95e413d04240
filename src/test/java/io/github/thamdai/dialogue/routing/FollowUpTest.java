package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.SourceRef;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages that lean on what was said before. */
@SuppressWarnings("NullAway.Init") // set before each test
class FollowUpTest {
  private static OfficeAtHand office;
  private SampleConversation citizen;

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
    citizen = new SampleConversation(office);
  }

  @Test
  void another_part_of_the_same_service_needs_no_name() {
    assertThat(citizen.outcome("จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง"))
        .isEqualTo("answered building-permit-construct documents");
    assertThat(citizen.outcome("กี่วันเสร็จ"))
        .isEqualTo("answered building-permit-construct duration");
    assertThat(citizen.outcome("แล้วค่าธรรมเนียมล่ะ"))
        .isEqualTo("answered building-permit-construct fee");
  }

  @Test
  void first_choice_of_a_question_back_is_picked_by_its_place() {
    Outcome open = citizen.say("ขอใบรับรอง");
    assertThat(open.status()).isEqualTo(Status.CLARIFY);

    Outcome picked = citizen.say("อันแรก");

    assertThat(picked.source()).isEqualTo(open.candidates().getFirst());
  }

  @Test
  void what_if_stays_with_the_service_and_is_not_taken_for_another() {
    citizen.say("สมัครศูนย์เด็กเล็กใช้เอกสารอะไร");

    Outcome open = citizen.say("แล้วถ้าไม่มีล่ะ");

    assertThat(open.source() == null ? "" : open.source().id())
        .isIn("", "child-center-enrolment");
    assertThat(citizen.outcome("เสียตังค์ไหม")).isEqualTo("answered child-center-enrolment fee");
  }

  @Test
  void choice_is_picked_by_what_its_button_shows_or_what_only_it_says() {
    citizen.say("ขอใบรับรอง");
    assertThat(citizen.outcome("หนังสือรับรองค่ะ"))
        .isEqualTo("answered certificates-general overview");

    citizen.say("ขอใบรับรอง");
    assertThat(citizen.outcome("อาคาร")).isEqualTo("answered building-certificate overview");
  }

  @Test
  void part_that_is_named_after_a_question_back_is_asked_of_the_same_choices() {
    Outcome open = citizen.say("ขอใบรับรอง");

    Outcome still = citizen.say("เท่าไหร่");
    Outcome picked = citizen.say("อันแรก");

    assertThat(still.status()).isEqualTo(Status.CLARIFY);
    assertThat(still.candidates()).isEqualTo(open.candidates());
    assertThat(picked.source()).isEqualTo(open.candidates().getFirst());
    assertThat(picked.topic()).isEqualTo(Topic.FEE);
  }

  @Test
  void no_after_a_question_back_picks_nothing() {
    Outcome open = citizen.say("น้ำ");
    assertThat(open.candidates()).extracting(SourceRef::id).contains("village-water-repair-bill");

    assertThat(citizen.say("ไม่").source()).isNull();
  }

  @Test
  void choice_of_a_question_back_is_picked_by_its_name() {
    Outcome open = citizen.say("ขอใบรับรอง");

    Outcome picked = citizen.say(open.candidates().getLast().title());

    assertThat(picked.source()).isEqualTo(open.candidates().getLast());
  }

  @Test
  void corrected_service_keeps_the_part_that_was_asked() {
    assertThat(citizen.outcome("เบี้ยคนแก่ได้เท่าไหร่"))
        .isEqualTo("answered elderly-allowance-register amount");
    assertThat(citizen.outcome("ไม่ใช่ หมายถึงของคนพิการ"))
        .isEqualTo("answered disability-allowance amount");
  }

  @Test
  void another_service_keeps_the_part_that_was_asked() {
    citizen.say("เบี้ยคนแก่ได้เท่าไหร่");

    assertThat(citizen.outcome("แล้วของคนพิการล่ะ"))
        .isEqualTo("answered disability-allowance amount");
  }
}
