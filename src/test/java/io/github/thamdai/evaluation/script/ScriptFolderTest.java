package io.github.thamdai.evaluation.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading scripts. */
class ScriptFolderTest {
  private static final Set<String> FLOWS = Set.of("ask-staff", "report-a-problem");

  @TempDir Path folder;

  @Test
  void every_fault_is_told_with_its_line() throws IOException {
    write(
        "happy/wrong.yaml",
        """
        test: ผิด
        flow: report-a-problm
        at: tomorrow
        turns:
          - say: แจ้งไฟดับ
            press: ใช่
          - photo: huge
          - wait: long
          - say: ใช่
            expect: {status: fine, repairs: [masket]}
        """);

    assertThatThrownBy(() -> ScriptFolder.read(folder, FLOWS))
        .hasMessageContainingAll(
            "happy/wrong.yaml:2: there is no flow 'report-a-problm'; name one of: ask-staff",
            "happy/wrong.yaml:3: 'at' is 'tomorrow'; write a day and a time: 2026-11-24T10:00",
            "happy/wrong.yaml:5: several things happen here: [press, say]",
            "happy/wrong.yaml:7: there is no photo 'huge'; write one of: good, too-large",
            "happy/wrong.yaml:8: this is no length of time; write 30m, 25h or 3d",
            "happy/wrong.yaml:10: there is no status 'fine'",
            "happy/wrong.yaml:10: there is no repairs 'masket'");
  }

  @Test
  void script_begins_on_a_fixed_day_in_office_hours_unless_it_says_otherwise() throws IOException {
    write("happy/a.yaml", "test: ก\nflow: ask-staff\nturns: [{say: ก}]\n");

    Script script = ScriptFolder.read(folder, FLOWS).getFirst();

    assertThat(script.name()).isEqualTo("happy/a");
    assertThat(script.opening().at()).isEqualTo(Instant.parse("2026-11-24T03:00:00Z"));
  }

  @Test
  void script_is_meant_by_its_flow_its_folder_its_file_or_by_no_name() throws IOException {
    write("happy/a.yaml", "test: ก\nflow: ask-staff\nturns: [{say: ก}]\n");
    Script script = ScriptFolder.read(folder, FLOWS).getFirst();

    for (String name : List.of("ask-staff", "happy", "happy/a.yaml", "a")) {
      assertThat(ScriptFolder.isMeant(script, List.of(name))).as(name).isTrue();
    }
    assertThat(ScriptFolder.isMeant(script, List.of())).isTrue();
    assertThat(ScriptFolder.isMeant(script, List.of("cancel"))).isFalse();
  }

  private void write(String name, String yaml) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml);
  }
}
