package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.flow.FlowFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is away for a moment costs nobody their answers. */
class AwayTest {

  @Test
  void answer_that_led_into_another_flow_is_asked_for_again(@TempDir Path folder) {
    new FlowFiles(folder)
        .write(
            "first.yaml",
            """
            flow: first
            name: เรื่องแรก
            start: {phrases: [เรื่องแรก]}
            slots:
              what: {type: text, name: รายละเอียด}
            steps:
              - {collect: what, ask: เกิดอะไรขึ้นคะ}
              - {link: second, with: {what: "{what}"}}
            """)
        .write(
            "second.yaml",
            """
            flow: second
            name: เรื่องที่สอง
            start: {phrases: [เรื่องที่สอง]}
            slots:
              what: {type: text, name: รายละเอียด, optional: true}
            steps:
              - action: open-case
                with: {category: road, place: หมู่ 1}
              - end: ส่งแล้ว {number}
            """);
    FlowTalk talk = new FlowTalk(folder);
    talk.say("เรื่องแรก");
    talk.storeAway(true);

    FlowTurn away = talk.say("ถนนขาด");
    assertThat(FlowTalk.text(away)).contains("ลองตอบข้อเดิม");
    assertThat(talk.standing().flow()).isEqualTo("first");
    assertThat(talk.standing().step()).isEqualTo("what");

    talk.storeAway(false);
    assertThat(FlowTalk.text(talk.say("ถนนขาด"))).isEqualTo("ส่งแล้ว 2570-00042");
    assertThat(talk.state()).isNull();
    assertThat(talk.effects()).hasSize(1);
  }
}
