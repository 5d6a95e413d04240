package io.github.thamdai.evaluation.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a script says of an office that does not do what it should. */
class RehearsalTest {
  private final EchoStage stage = new EchoStage();
  private final Rehearsal rehearsal = new Rehearsal(stage);

  @Test
  void script_that_comes_out_as_written_has_no_fault() {
    assertThat(rehearsal.play(script(say("ดี", expecting("smalltalk", null, Map.of())))).went())
        .isTrue();
  }

  @Test
  void difference_is_told_with_file_and_line_what_was_expected_and_what_came() {
    Played played =
        rehearsal.play(script(say("แจ้งไฟดับ", expecting("flow", "report", Map.of("what", "ไฟดับ")))));

    assertThat(played.fault().lines())
        .containsExactly(
            "happy/a.yaml:7: แจ้งไฟ",
            "    status             expected  flow",
            "                       got       smalltalk",
            "    flow               expected  report",
            "                       got       none",
            "    slots.what         expected  ไฟดับ",
            "                       got       (nothing)",
            "    said               แจ้งไฟดับ / แจ้งไฟดับ");
  }

  @Test
  void button_that_was_not_offered_cannot_be_pressed() {
    Played played =
        rehearsal.play(script(new Act.Message(4, Rehearsal.ME, new Sent.Press("ใช่"), Expected.nothing(4))));

    assertThat(played.fault()).contains("happy/a.yaml:4:", "press", "ใช่", "[]");
  }

  @Test
  void rows_too_few_too_many_or_with_other_values_are_told() {
    stage.rows.put("citizen_case", List.of(Map.of("no", "1", "category", "road", "what", "หลุม")));

    assertThat(rows(List.of(Map.of("category", "road")))).isEmpty();
    assertThat(rows(List.of())).contains("0 rows", "1 rows");
    assertThat(rows(List.of(Map.of("category", "water")))).contains("{category=water}", "[{category=road}]");
    assertThat(rows(List.of(Map.of("no", "1"), Map.of("no", "2")))).contains("{no=2}");
  }

  @Test
  void words_that_must_be_kept_nowhere_are_looked_for_in_every_table() {
    stage.rows.put("transcript", List.of(Map.of("text", "เลข 1103702071811")));
    Script script =
        new Script("happy/a.yaml", "happy/a", "แจ้งไฟ", "report", opening(), List.of(), List.of(), List.of("11037"));

    assertThat(rehearsal.play(script).fault()).contains("transcript", "'11037' nowhere");
  }

  private String rows(List<Map<String, String>> expected) {
    return rehearsal
        .play(
            new Script(
                "happy/a.yaml", "happy/a", "แจ้งไฟ", "report", opening(), List.of(),
                List.of(new ExpectedRows(9, "citizen_case", expected)), List.of()))
        .fault();
  }

  private static Script script(Act act) {
    return new Script(
        "happy/a.yaml", "happy/a", "แจ้งไฟ", "report", opening(), List.of(act), List.of(), List.of());
  }

  private static Script.Opening opening() {
    return new Script.Opening(Role.CITIZEN, null, Channel.WEB, Instant.EPOCH);
  }

  private static Act say(String text, Expected expected) {
    return new Act.Message(7, Rehearsal.ME, new Sent.Ready(new Said.Text(text)), expected);
  }

  private static Expected expecting(
      String status, @Nullable String flow, Map<String, String> slots) {
    return new Expected(
        7, status, null, null, flow, null, slots, null, List.of(), List.of(), List.of());
  }
}
