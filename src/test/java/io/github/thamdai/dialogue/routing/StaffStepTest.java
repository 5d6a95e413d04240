package io.github.thamdai.dialogue.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.Topic;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Inbound;
import io.github.thamdai.dialogue.Outcome;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Turn;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.office.SampleGeneration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Conversations about the measures, through the whole list of steps. */
class StaffStepTest {
  private static final LocalDate TODAY = LocalDate.parse("2023-05-02");

  private static @Nullable OfficeAtHand office;

  private ConversationState state = ConversationState.EMPTY;

  @BeforeAll
  static void open() {
    office = SampleGeneration.office();
  }

  @AfterAll
  static void close() {
    if (office != null) {
      office.close();
    }
  }

  @Test
  void evidence_of_one_measure_then_of_another() {
    assertThat(say("หลักฐาน E11", Role.STAFF)).extracting(Outcome::topic).isEqualTo(Topic.EVIDENCE);

    Outcome next = say("แล้ว E9 ล่ะ", Role.STAFF);

    assertThat(next.topic()).isEqualTo(Topic.EVIDENCE);
    assertThat(measures(next)).containsExactly("E9");
  }

  @Test
  void follow_up_goes_on_over_several_turns() {
    say("งานค้างกองคลัง", Role.STAFF);
    say("กองช่างล่ะ", Role.STAFF);

    Outcome third = say("สำนักปลัดล่ะ", Role.STAFF);

    assertThat(third.topic()).isEqualTo(Topic.OVERDUE);
    assertThat(measures(third)).contains("O1");
  }

  @Test
  void measure_that_is_missing_does_not_end_the_conversation() {
    say("สถานะ E4", Role.STAFF);

    Outcome next = say("แล้ว E5 ล่ะ", Role.STAFF);

    assertThat(next.topic()).isEqualTo(Topic.STATUS);
    assertThat(measures(next)).containsExactly("E5");
  }

  @Test
  void question_about_a_service_ends_it() {
    say("หลักฐาน E11", Role.STAFF);

    assertThat(measures(say("จะสร้างบ้านต้องใช้เอกสารอะไรบ้าง", Role.STAFF))).isEmpty();
    assertThat(state.staffQuery()).isNull();
    assertThat(measures(say("ค่าธรรมเนียมเท่าไร", Role.STAFF))).isEmpty();
  }

  @Test
  void admin_sees_what_staff_see_and_citizen_does_not() {
    assertThat(say("งานค้าง", Role.ADMIN).status()).isEqualTo(Status.ANSWERED);
    state = ConversationState.EMPTY;

    assertThat(say("งานค้าง", Role.CITIZEN).status()).isEqualTo(Status.DENIED);
    assertThat(state).isEqualTo(ConversationState.EMPTY);
    assertThat(say("มาตรการ E8 คืออะไร", Role.CITIZEN).status()).isEqualTo(Status.ANSWERED);
    assertThat(say("งานค้างล่ะ", Role.CITIZEN).status()).isEqualTo(Status.DENIED);
  }

  @Test
  void matters_of_citizens_are_left_to_the_other_steps() {
    for (String question :
        List.of("จ่ายภาษีเดือนไหน", "ไฟทางดับแจ้งที่ไหน", "กองช่างอยู่ที่ไหน", "ต้องส่งเอกสารอะไรบ้าง")) {
      state = ConversationState.EMPTY;
      assertThat(say(question, Role.CITIZEN).data()).as(question).isNull();
    }
  }

  private Outcome say(String text, Role role) {
    Turn turn =
        Objects.requireNonNull(office).assistant().reply(state, new Inbound(text, role, TODAY));
    state = turn.state();
    return turn.outcome();
  }

  private static List<String> measures(Outcome outcome) {
    return outcome.data() == null ? List.of() : outcome.data().measures();
  }
}
