package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.FlowFiles;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office edits its files, and time goes by, while people are in the middle. */
@SuppressWarnings("NullAway.Init") // set before each test
class ChangedFlowTest {
  private static final String VISIT =
      """
      flow: visit
      name: นัดหมาย
      lapse: 2h
      start:
        button: ขอนัด
        phrases:
          - "นัด {day}"
      slots:
        day: {type: date, name: วันนัด, when: future}
        people: {type: number, name: จำนวนคน, min: 1, max: 20}
        note: {type: text, name: หมายเหตุ}
      steps:
        - {collect: day, ask: วันใดคะ}
        - {collect: people, ask: กี่คนคะ}
        - {collect: note, ask: มีอะไรจะบอกไหมคะ}
        - {say: "นัด {day} {people} คน"}
      """;

  @TempDir Path folder;
  private FlowFiles files;
  private FlowTalk talk;

  @BeforeEach
  void begin() {
    files = new FlowFiles(folder).write("visit.yaml", VISIT);
    talk = new FlowTalk(folder);
  }

  @Test
  void changed_flow_begins_again_with_what_still_fits() {
    talk.says("ขอนัด", "พรุ่งนี้", "๑๒ คน");
    files.write("visit.yaml", VISIT.replace("max: 20", "max: 10"));
    talk.reload(folder);

    FlowTurn turn = talk.say("ไม่มี");

    assertThat(FlowTalk.text(turn)).contains("ปรับขั้นตอนนัดหมาย", "กี่คนคะ");
    assertThat(talk.standing().slots()).containsOnlyKeys("day");
    assertThat(FlowTalk.text(talk.says("5", "ไม่มีค่ะ"))).contains("นัด 23 พฤศจิกายน 2569 5 คน");
  }

  @Test
  void deleted_flow_is_left_and_the_message_is_for_others() {
    talk.say("ขอนัด");
    files.delete("visit.yaml");
    talk.reload(folder);

    FlowTurn turn = talk.say("พรุ่งนี้");

    assertThat(turn.kind()).isEqualTo(FlowTurn.Kind.LEFT);
    assertThat(talk.state()).isNull();
  }

  @Test
  void flow_lapses_after_its_own_time() {
    talk.say("ขอนัด");
    talk.later(Duration.ofMinutes(119));
    talk.say("พรุ่งนี้");
    assertThat(talk.standing().step()).isEqualTo("people");
    talk.later(Duration.ofMinutes(121));

    FlowTurn turn = talk.say("5");

    assertThat(turn.kind()).isEqualTo(FlowTurn.Kind.LEFT);
    assertThat(FlowTalk.labels(turn)).containsExactly("ขอนัด");
  }

  @Test
  void phrase_with_a_place_for_a_slot_fills_it_when_it_fits() {
    talk.say("นัด วันที่ 1 ธันวา");
    assertThat(talk.slot("day")).isEqualTo("2026-12-01");

    talk.says("ยกเลิก", "นัด คนรู้จัก");
    assertThat(talk.state()).isNull();
  }

  @Test
  void day_that_cannot_be_is_told_at_once_and_asked_again() {
    FlowTurn turn = talk.say("นัด 32 ธันวา");

    assertThat(FlowTalk.text(turn)).contains("ไม่มีวันที่นี้ในปฏิทิน");
    assertThat(talk.standing().step()).isEqualTo("day");
  }

  @Test
  void what_a_file_writes_into_a_slot_is_read_like_an_answer() {
    files.write(
        "visit.yaml",
        VISIT.replace(
            "  phrases:\n", "  phrases:\n    - {say: นัดพรุ่งนี้, set: {day: พรุ่งนี้, people: มากมาย}}\n"));
    talk.reload(folder);

    talk.say("นัดพรุ่งนี้");

    assertThat(talk.slot("day")).isEqualTo("2026-11-23");
    assertThat(talk.standing().step()).isEqualTo("people");
  }

  @Test
  void day_that_is_none_or_past_is_asked_again() {
    talk.say("ขอนัด");

    assertThat(FlowTalk.text(talk.say("32 มกราคม"))).contains("ไม่มีวันที่นี้ในปฏิทิน");
    assertThat(FlowTalk.text(talk.say("เมื่อวาน"))).contains("ผ่านไปแล้ว");
    talk.say("มื้ออื่น");
    assertThat(talk.slot("day")).isEqualTo("2026-11-23");
  }

  @Test
  void flow_for_staff_is_refused_to_citizens_and_ends_when_an_account_is_unlinked() {
    files.write("visit.yaml", VISIT.replace("lapse: 2h", "who: [staff]"));
    talk.reload(folder);
    assertThat(talk.say("ขอนัด").status()).isEqualTo(Status.DENIED);

    talk.as(Role.STAFF);
    talk.say("ขอนัด");
    assertThat(talk.standing().step()).isEqualTo("day");
    talk.as(Role.CITIZEN);

    assertThat(talk.say("พรุ่งนี้").kind()).isEqualTo(FlowTurn.Kind.LEFT);
  }

  @Test
  void another_flow_is_begun_only_after_the_person_says_so() {
    files.write(
        "other.yaml",
        "flow: other\nname: อีกเรื่อง\nstart: {button: อีกเรื่อง}\nslots: {a: {type: text, name: ก}}\nsteps: [{collect: a, ask: อะไรคะ}]\n");
    talk.reload(folder);
    talk.says("ขอนัด", "พรุ่งนี้");

    FlowTurn asks = talk.say("อีกเรื่องค่ะ");
    assertThat(FlowTalk.text(asks)).contains("กำลังทำเรื่องนัดหมายอยู่", "เรื่องอีกเรื่องใช่ไหม");
    assertThat(FlowTalk.text(talk.say("ไม่"))).contains("กี่คนคะ");
    talk.says("อีกเรื่อง", "ใช่");

    assertThat(talk.standing().flow()).isEqualTo("other");
    assertThat(talk.standing().step()).isEqualTo("a");
  }

  @Test
  void person_asked_for_is_found_by_the_staff_flow() {
    files.write(
        "ask-staff.yaml",
        "flow: ask-staff\nname: ถามเจ้าหน้าที่\nslots: {question: {type: text, name: คำถาม}}\n".replace("question:", "matter:")
            + "steps: [{collect: matter, ask: เรื่องอะไรคะ}]\n");
    files.write("repairs.yaml", repairs());
    talk.reload(folder);

    talk.says("ขอนัด", "พูดกับเจ้าหน้าที่");

    assertThat(talk.standing().flow()).isEqualTo("ask-staff");
  }

  @Test
  void endless_way_ends_with_its_budget() {
    // Both questions are answered already, so nothing stops the round.
    files.write(
        "round.yaml",
        """
        flow: round
        name: วน
        start:
          phrases: [{say: วน, set: {a: x}}]
        slots: {a: {type: text, name: ก}}
        steps:
          - {collect: a, ask: อะไรคะ}
          - {id: back, set: {a: y}, next: a}
        """);
    talk.reload(folder);

    FlowTurn turn = talk.say("วน");

    assertThat(turn.status()).isEqualTo(Status.ERROR);
    assertThat(talk.state()).isNull();
  }

  private static String repairs() {
    try {
      return java.nio.file.Files.readString(Path.of("conversation-flows/repairs.yaml"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
