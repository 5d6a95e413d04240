package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.FlowFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which flow a message begins, and for whom. */
class StartPhrasesTest {

  private static FlowFiles matters(Path folder) {
    return new FlowFiles(folder)
        .write("mine.yaml", matter("mine", "", "\"{number}\""))
        .write("desk.yaml", matter("desk", "who: [staff, admin]\n", "เรื่องที่รอฉัน"));
  }

  private static String matter(String id, String who, String other) {
    return "flow: %s\nname: เรื่อง\n%sstart: {phrases: [เรื่องของฉัน, %s]}\n".formatted(id, who, other)
        + """
        slots:
          number: {type: text, name: เลข, pattern: '[0-9]{4}-[0-9]{1,5}', optional: true}
          sure: {type: yes-no, name: ยืนยัน}
        steps:
          - {collect: sure, ask: แน่ใจไหมคะ}
        """;
  }

  @Test
  void of_two_flows_with_one_phrase_the_one_for_fewer_people_is_meant(@TempDir Path folder) {
    FlowTalk talk = new FlowTalk(matters(folder).folder());
    talk.as(Role.STAFF);
    talk.say("เรื่องของฉันค่ะ");
    assertThat(talk.standing().flow()).isEqualTo("desk");

    FlowTalk citizen = new FlowTalk(folder);
    citizen.say("เรื่องของฉันค่ะ");
    assertThat(citizen.standing().flow()).isEqualTo("mine");
  }

  @Test
  void phrase_that_only_staff_may_say_is_refused_to_others_and_so_is_the_button(
      @TempDir Path folder) {
    FlowTalk citizen = new FlowTalk(matters(folder).folder());

    assertThat(citizen.say("เรื่องที่รอฉัน").status()).isEqualTo(Status.DENIED);
    assertThat(citizen.say("flow:desk").status()).isEqualTo(Status.DENIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2570-00042", "ขอ ๒๕๗๐-๔๒ ค่ะ", " 2570-00042 หน่อยครับ"})
  void value_alone_begins_the_flow_that_waits_for_it(String message, @TempDir Path folder) {
    FlowTalk talk = new FlowTalk(matters(folder).folder());
    talk.say(message);

    assertThat(talk.slot("number")).startsWith("2570-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"หนังสือ 2570-00042 ส่งแล้วหรือยัง", "แผน 2566-2570 หน่อย", "2570-00042 ไฟดับอีกแล้ว"})
  void value_among_other_words_begins_nothing(String message, @TempDir Path folder) {
    FlowTalk talk = new FlowTalk(matters(folder).folder());
    talk.say(message);

    assertThat(talk.state()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566-2570", "ติดตามเรื่อง แผนพัฒนา 2566-2570", "2566–2570"})
  void range_of_years_is_no_number_of_a_case(String message) {
    FlowTalk talk = FlowTalk.shipped();
    talk.say(message);

    assertThat(talk.state()).isNull();
  }
}
