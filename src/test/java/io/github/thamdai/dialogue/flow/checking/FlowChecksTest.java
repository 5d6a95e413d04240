package io.github.thamdai.dialogue.flow.checking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.flow.FlowFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault a flow can have is told with its line and its mend. */
@SuppressWarnings("NullAway.Init") // set before each test
class FlowChecksTest {
  @TempDir Path folder;
  private FlowFiles files;

  @BeforeEach
  void begin() {
    files = new FlowFiles(folder);
  }

  private List<String> faultsOf(String steps) {
    return files
        .write(
            "f.yaml",
            """
            flow: f
            name: เรื่อง
            start: {phrases: [เริ่มเรื่อง]}
            slots:
              kind: {type: choice, name: ชนิด, options: [{value: a, label: ก}, {value: b, label: ข}]}
              sure: {type: yes-no, name: ยืนยัน}
              note: {type: text, name: หมายเหตุ, optional: true}
            steps:
            """
                + steps.indent(2))
        .faults();
  }

  private static final String ASK_BOTH =
      """
      - {collect: kind, ask: ชนิดใดคะ}
      - {collect: sure, ask: แน่ใจไหมคะ}
      """;

  @Test
  void sound_flow_has_no_fault() {
    assertThat(faultsOf(ASK_BOTH)).isEmpty();
  }

  @Test
  void unknown_step() {
    assertThat(faultsOf(ASK_BOTH + "- {say: จบ, next: nowhere}"))
        .containsExactly(
            "f.yaml:11: there is no step 'nowhere'; name one of: kind, sure, say-3, end");
  }

  @Test
  void phrase_that_would_take_any_message() {
    files.write(
        "f.yaml",
        """
        flow: f
        name: เรื่อง
        start: {phrases: ["{note}"]}
        slots:
          note: {type: text, name: หมายเหตุ}
        steps:
          - {collect: note, ask: อะไรคะ}
        """);

    assertThat(files.faults())
        .containsExactly(
            "f.yaml:3: the phrase '{note}' would take any message; put words around it, or give"
                + " the slot a 'pattern:'");
  }

  @Test
  void phrase_of_two_flows_is_a_fault_only_where_nobody_could_tell_which_is_meant() {
    beginning("one", "[citizen, staff]");
    beginning("two", "[staff]");
    beginning("three", "[admin]");
    assertThat(files.faults()).isEmpty();

    beginning("four", "[staff, admin]");
    assertThat(files.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault).contains("begins a flow in", "keep it in one place"));
  }

  private void beginning(String id, String who) {
    files.write(
        id + ".yaml",
        "flow: %s\nname: เรื่อง\nwho: %s\n".formatted(id, who)
            + "start: {phrases: [เริ่มเรื่อง]}\nsteps:\n  - {end: จบ}\n");
  }

  @Test
  void unreachable_step() {
    assertThat(faultsOf(ASK_BOTH + "- {say: จบ, next: end}\n- {id: lost, say: หลง}"))
        .containsExactly(
            "f.yaml:12: no way leads to the step 'lost'; name it in a 'then', 'else' or 'next', or"
                + " take it out");
  }

  @Test
  void branch_without_else() {
    assertThat(
            faultsOf(
                ASK_BOTH + "- id: ways\n  branch:\n    - {if: kind is a, then: end}\n"))
        .containsExactly(
            "f.yaml:11: the branch 'ways' has no 'else'; add a last line '- else: ...' with the"
                + " step for everybody else");
  }

  @Test
  void loop_without_a_question() {
    assertThat(
            faultsOf(
                ASK_BOTH
                    + "- {id: one, say: หนึ่ง}\n- {id: two, set: {note: x}, next: one}\n"))
        .containsExactly(
            "f.yaml:11: the steps one -> two -> one go round without asking anything; put a"
                + " 'collect' in between, or lead one of them to 'end'");
  }

  @Test
  void loop_with_a_question_is_sound() {
    assertThat(
            faultsOf(
                ASK_BOTH
                    + "- branch:\n    - {if: sure is no, then: kind}\n    - {else: end}\n"))
        .isEmpty();
  }

  @Test
  void unknown_action_and_what_an_action_needs() {
    assertThat(faultsOf(ASK_BOTH + "- action: open-cases\n- {action: ask-staff, with: {stars: '5'}}"))
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("f.yaml:11: there is no action 'open-cases'; name one of: open-case,"),
            fault -> assertThat(fault).startsWith("f.yaml:12: 'ask-staff' takes no 'stars'; give it only: question, phone"),
            fault -> assertThat(fault).startsWith("f.yaml:12: 'ask-staff' needs 'question': in the person's words; add a slot of that name"));
  }

  @Test
  void action_that_the_people_of_the_flow_may_not_cause() {
    assertThat(faultsOf(ASK_BOTH + "- action: refresh-index"))
        .contains(
            "f.yaml:11: 'refresh-index' may not be done for a citizen; take 'citizen' out of 'who:'",
            "f.yaml:11: 'refresh-index' may not be done for a staff; take 'staff' out of 'who:'");
  }

  @Test
  void unknown_slot_wherever_it_is_named() {
    assertThat(
            faultsOf(
                ASK_BOTH
                    + """
                    - {collect: colour, ask: สีใด}
                    - {say: "{colour} {role} {note}"}
                    - {set: {role: staff}}
                    - branch:
                        - {if: size is a, then: end}
                        - {else: end}
                    """))
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("f.yaml:11: there is no slot 'colour'; declare it under 'slots:'"),
            fault -> assertThat(fault).startsWith("f.yaml:12: there is no slot 'colour'"),
            fault -> assertThat(fault).startsWith("f.yaml:13: 'role' cannot be set"),
            fault -> assertThat(fault).startsWith("f.yaml:15: there is no slot 'size'"));
  }

  @Test
  void slot_that_nothing_fills() {
    assertThat(faultsOf("- {collect: kind, ask: ชนิดใดคะ}"))
        .containsExactly(
            "f.yaml:6: nothing ever fills the slot 'sure'; collect or set it, or take it out; one"
                + " that another flow hands over is 'optional: true'");
  }

  @Test
  void value_that_a_slot_never_has() {
    assertThat(
            faultsOf(
                ASK_BOTH
                    + "- branch:\n    - {if: kind is c, then: end}\n    - {if: role is mayor, then: end}\n    - {else: end}\n"))
        .containsExactly(
            "f.yaml:12: 'kind' is never 'c'; write one of: a, b",
            "f.yaml:13: 'role' is never 'mayor'; write one of: admin, citizen, staff");
  }

  @Test
  void confirmation_that_is_no_yes_or_no() {
    assertThat(faultsOf(ASK_BOTH + "- {id: again, collect: kind, ask: แน่ไหม, confirm: true}"))
        .containsExactly(
            "f.yaml:11: 'confirm' asks for yes or no, but 'kind' is choice; give the slot 'type:"
                + " yes-no', or take 'confirm' out");
  }

  @Test
  void texts_and_buttons_over_the_limits_of_line() {
    String buttons =
        String.join(", ", IntStream.rangeClosed(1, 14).mapToObj(i -> "{label: p" + i + "}").toList());
    assertThat(
            faultsOf(
                ASK_BOTH
                    + "- {say: " + "ก".repeat(5_001) + "}\n"
                    + "- {say: เลือก, choices: [" + buttons + "]}\n"
                    + "- {say: เลือก, choices: [{label: ปุ่มที่มีตัวอักษรยาวเกินไปมาก}]}\n"
                    + "- {say: ดู, links: [{label: เว็บ, url: www.example.org}]}\n"))
        .satisfiesExactly(
            fault -> assertThat(fault).isEqualTo("f.yaml:11: a text has 5001 letters and marks; divide or shorten it: LINE takes 5000"),
            fault -> assertThat(fault).startsWith("f.yaml:12: 14 buttons under one message; keep to 13"),
            fault -> assertThat(fault).contains("f.yaml:13: 'ปุ่มที่มีตัวอักษรยาวเกินไปมาก' has").endsWith("shorten it to 20: it is printed on a button"),
            fault -> assertThat(fault).startsWith("f.yaml:14: 'www.example.org' is no address that can be opened"));
  }

  @Test
  void same_step_twice() {
    assertThat(faultsOf(ASK_BOTH + "- {collect: kind, ask: อีกครั้ง, always: true}"))
        .contains(
            "f.yaml:11: the step 'kind' stands in line 9 already; give one of the two another 'id'");
  }

  @Test
  void two_flows_with_the_same_start_phrase() {
    files.write(
        "g.yaml",
        "flow: g\nname: อีกเรื่อง\nstart: {phrases: ['เริ่ม เรื่อง', ยกเลิก]}\nsteps: [{say: จบ}]\n");

    assertThat(faultsOf(ASK_BOTH))
        .containsExactly(
            "g.yaml:3: 'เริ่ม เรื่อง' begins a flow in f.yaml:3 already; keep it in one place",
            "g.yaml:3: 'ยกเลิก' is a word of repairs.yaml; choose another phrase: inside a flow that"
                + " word means something else");
  }

  @Test
  void two_flows_for_one_topic_and_one_that_nothing_begins() {
    files.write("g.yaml", "flow: g\nname: ก\nstart: {button: กด, topic: fee}\nsteps: [{say: จบ}]\n");
    files.write("h.yaml", "flow: h\nname: ข\nstart: {button: จิ้ม, topic: fee}\nsteps: [{say: จบ}]\n");
    files.write("i.yaml", "flow: i\nname: ค\nsteps: [{say: จบ}]\n");

    assertThat(files.faults())
        .containsExactly(
            "h.yaml:1: the topic 'fee' belongs to 'g' already; let one flow be offered under it",
            "i.yaml:1: nothing begins the flow 'i'; add 'start:' with 'button:' or 'phrases:', or"
                + " link to it");
  }

  @Test
  void button_that_would_say_what_begins_nothing() {
    files.write(
        "g.yaml",
        """
        flow: g
        name: ก
        start:
          button: กด
          services: [tree-cutting, {of: sign-tax, say: แจ้งป้าย}, {of: water-delivery, say: ขอน้ำ}]
          phrases: [แจ้งป้าย]
        steps: [{say: จบ}]
        """);

    assertThat(files.faults())
        .containsExactly(
            "g.yaml:1: beneath 'water-delivery' the button says 'ขอน้ำ', which begins nothing; write it"
                + " among the 'phrases:' too, or say one that stands there");
  }

  @Test
  void link_to_what_is_not_there_or_not_for_them() {
    files.write(
        "g.yaml",
        "flow: g\nname: ก\nwho: [staff]\nstart: {button: กด}\nsteps: [{say: จบ}]\n");

    assertThat(
            faultsOf(
                ASK_BOTH
                    + "- branch:\n    - {if: kind is a, then: one}\n    - {else: two}\n"
                    + "- {id: one, link: nowhere}\n- {id: two, link: g, with: {colour: x}}\n"))
        .contains(
            "f.yaml:14: there is no flow 'nowhere'; name one of: f, g",
            "f.yaml:15: the flow 'g' has no slot 'colour'; name one of: ",
            "f.yaml:15: the flow 'g' is not for a citizen; take 'citizen' out of 'who:' here, or add"
                + " it there",
            "f.yaml:15: the flow 'g' is not for a admin; take 'admin' out of 'who:' here, or add it"
                + " there");
  }
}
