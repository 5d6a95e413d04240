package io.github.thamdai.dialogue.flow.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.flow.FlowFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is told all at once, with the line. */
class FlowFolderTest {
  @TempDir Path folder;

  @Test
  void faults_of_form_are_told_together() {
    FlowFiles files =
        new FlowFiles(folder)
            .write(
                "odd.yaml",
                """
                flow: other
                name: แปลก
                who: [mayor]
                lapse: soon
                start:
                  topic: weather
                  phrases: [เริ่ม]
                slots:
                  Kind: {type: text, name: ชนิด}
                  size: {type: colour, name: ขนาด}
                  when: {type: date, name: วัน, when: later}
                  pick: {type: choice, name: เลือก}
                  code: {type: text, name: รหัส, pattern: "["}
                steps:
                  - {say: หนึ่ง, collect: size}
                  - {id: two}
                  - branch:
                      - {else: end}
                      - {if: size equals big, then: end}
                  - {say: สาม, colour: red}
                """);

    assertThat(files.faults())
        .contains(
            "odd.yaml:1: the flow is called 'other' but its file 'odd.yaml'; call both the same",
            "odd.yaml:4: 'soon' is not a length of time; write 30m, 24h or 3d",
            "odd.yaml:6: 'weather' is not a topic; see index/README.md for the topics",
            "odd.yaml:6: answers offer a flow by its button; add a line 'button: ...' here",
            "odd.yaml:9: 'Kind' is no name of a slot; use a-z, digits and '-'",
            "odd.yaml:11: 'later' is no time; write past, future or any",
            "odd.yaml:13: 'pattern' is no regular expression; write one such as '[0-9]{6}'",
            "odd.yaml:15: this step does [collect, say]; let each step have one of: collect, action,"
                + " branch, set, link, say, end",
            "odd.yaml:16: this step does nothing; let each step have one of: collect, action,"
                + " branch, set, link, say, end",
            "odd.yaml:19: this stands below 'else'; put 'else' last")
        .anyMatch(fault -> fault.startsWith("odd.yaml:3: 'mayor' is nobody; write citizen, staff or admin"))
        .anyMatch(fault -> fault.startsWith("odd.yaml:10: 'colour' is not a type of slot; write one of: choice,"))
        .anyMatch(fault -> fault.startsWith("odd.yaml:12: a choice without options"))
        .anyMatch(fault -> fault.startsWith("odd.yaml:20: 'colour' is not a key of this place"));
  }

  @Test
  void misspelt_first_line_is_told_and_other_files_are_left_alone() {
    FlowFiles files =
        new FlowFiles(folder)
            .write("odd.yaml", "flwo: odd\nname: ก\nsteps: [{say: จบ}]\n")
            .write("words.yaml", "greeting: สวัสดี\n");

    assertThat(files.faults())
        .anyMatch(fault -> fault.startsWith("odd.yaml:1: 'flwo' is not a key of this place"))
        .noneMatch(fault -> fault.startsWith("words.yaml"));
  }

  @Test
  void missing_sentence_of_the_repairs_is_told() {
    FlowFiles files =
        new FlowFiles(folder).write("repairs.yaml", "lapse: 24h\nwords: {cancel: [เลิก]}\nphrases: {resume: กลับมา}\n");

    assertThat(files.faults())
        .contains(
            "repairs.yaml:2: 'help' has no words; list at least one",
            "repairs.yaml:3: 'cancelled' is missing; add a line 'cancelled: ...'");
  }
}
