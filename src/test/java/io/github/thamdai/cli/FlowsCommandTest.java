package io.github.thamdai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.FlowFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FlowsCommandTest {
  private static final Path SHIPPED = Path.of("conversation-flows");

  @TempDir Path folder;
  private Optional<Set<String>> services = Optional.empty();
  private final StringWriter out = new StringWriter();

  @Test
  void shipped_flows_are_sound() {
    assertThat(run("check")).as(out.toString()).isZero();
    assertThat(out.toString()).contains("report-a-problem", "flows are sound");
  }

  @Test
  void faults_are_told_together_with_line_and_mend() throws IOException {
    Files.writeString(folder.resolve("repairs.yaml"), FlowFiles.repairs());
    Files.writeString(
        folder.resolve("complaint.yaml"),
        """
        flow: complaint
        name: ร้องเรียน
        start: {phrases: [ร้องเรียนหน่อย]}
        steps:
          - id: ways
            branch:
              - {if: role is citizen, then: nowhere}
          - action: open-the-door
        """);

    assertThat(run("check", "--flows", folder.toString())).isEqualTo(1);

    assertThat(out.toString())
        .contains(
            "complaint.yaml:7: there is no step 'nowhere'; name one of: ways, action-2, end",
            "complaint.yaml:5: the branch 'ways' has no 'else'; add",
            "complaint.yaml:8: no way leads to the step 'action-2'",
            "complaint.yaml:8: there is no action 'open-the-door'; name one of: open-case",
            "4 to mend");
  }

  @Test
  void each_flow_is_drawn_twice() throws IOException {
    assertThat(run("draw", "--out", folder.toString())).isZero();

    String mermaid = Files.readString(folder.resolve("report-a-problem.mmd"));
    String svg = Files.readString(folder.resolve("report-a-problem.svg"));
    assertThat(mermaid)
        .startsWith("flowchart TD\n")
        .contains("s_contact -->|\"wants-contact is yes\"| s_notice", "เกิดอะไรขึ้นคะ");
    assertThat(svg).startsWith("<svg ").contains("collect category", "wants-contact is yes", "</svg>");
  }

  @Test
  void every_action_is_listed_with_what_it_takes_and_sets() {
    assertThat(run("actions")).isZero();

    assertThat(out.toString())
        .contains(ActionSpecs.all().stream().map(ActionSpec::name).toList())
        .contains("needs     category", "sets      reply-by     date");
  }

  @Test
  void service_that_the_office_has_not_is_a_fault_where_an_office_is_found() throws IOException {
    Files.writeString(folder.resolve("repairs.yaml"), FlowFiles.repairs());
    Files.writeString(
        folder.resolve("room.yaml"),
        """
        flow: room
        name: ห้องประชุม
        start: {button: จองห้องประชุม, services: [borrow-place-items]}
        steps:
          - {end: จบ}
        """);
    assertThat(run("check", "--flows", folder.toString())).isZero();

    services = Optional.of(Set.of("borrow-place-items"));
    assertThat(run("check", "--flows", folder.toString())).isZero();

    services = Optional.of(Set.of("house-number"));
    assertThat(run("check", "--flows", folder.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("room.yaml:1: there is no service 'borrow-place-items'");
  }

  private int run(String... args) {
    CommandLine line = new CommandLine(new FlowsCommand(() -> SHIPPED, () -> services));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(out, true));
    return line.execute(args);
  }
}
