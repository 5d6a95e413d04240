package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.flow.FlowFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that go to somebody else are taken as they are. */
@SuppressWarnings("NullAway.Init") // set before each test
class VerbatimTest {
  private FlowTalk talk;

  @BeforeEach
  void begin(@TempDir Path folder) {
    String reply =
        """
        flow: reply
        name: ตอบ
        start: {phrases: [ตอบเรื่อง]}
        slots:
          kind: {type: choice, name: เรื่อง, options: [{value: a, label: ไฟ}, {value: b, label: น้ำ}]}
          words: {type: text, name: ข้อความ}
          sure: {type: yes-no, name: ยืนยัน}
        steps:
          - {collect: kind, ask: เรื่องใดคะ}
          - {collect: words, verbatim: true, ask: ตอบว่าอะไรคะ}
          - {collect: sure, confirm: true, ask: ส่งไหมคะ}
        """;
    String other =
        """
        flow: other
        name: อื่น
        start: {phrases: [เรื่องอื่น, "เรื่อง {kind} อีก"]}
        slots:
          kind: {type: text, name: ชนิด}
        steps:
          - {collect: kind, ask: อะไรคะ}
        """;
    new FlowFiles(folder).write("reply.yaml", reply).write("other.yaml", other);
    talk = new FlowTalk(folder);
    talk.says("ตอบเรื่อง", "ไฟ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ไม่ใช่ น้ำ", "แก้ไขเรื่อง ไฟดับแล้วค่ะ", "แก้เรื่อง เป็น น้ำ", "เรื่องอื่น", "เรื่อง ไฟ อีก"})
  void words_are_taken_whatever_they_would_mean_elsewhere(String words) {
    talk.say(words);

    assertThat(talk.slot("words")).isEqualTo(words);
    assertThat(talk.slot("kind")).isEqualTo("a");
    assertThat(talk.standing().step()).isEqualTo("sure");
  }

  @Test
  void they_are_corrected_at_the_confirmation() {
    talk.says("ไฟมาแล้ว", "แก้ข้อความ เป็น ไฟมาครบแล้ว");

    assertThat(talk.slot("words")).isEqualTo("ไฟมาครบแล้ว");
    assertThat(talk.standing().step()).isEqualTo("sure");
  }

  @Test
  void they_can_be_given_up_and_left_by_a_menu() {
    assertThat(FlowTalk.text(talk.say("flow:other"))).contains("ไปที่เรื่องอื่น");
    talk.say("ไม่");
    talk.say("ยกเลิก");

    assertThat(talk.state()).isNull();
  }
}
