package io.github.thamdai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.evaluation.SmallOffice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalQuestionsCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_missed_floor_is_told_and_ends_with_one() throws IOException {
    Files.writeString(
        folder.resolve("asked.yaml"),
        """
        questions:
          - {q: ขอให้มาตัดต้นไม้ที่ล้มทับถนน, expect: {status: answered, source: tree-cutting}, from: radio}
          - {q: ขอให้มาตัดต้นไม้, expect: {status: answered, source: sign-tax}}
          - {q: ขอน้ำ, expect: {status: clarify}}
          - {q: ทำต้มยำยังไง, expect: {status: not_found}}
        """);

    assertThat(run("--floors", floors("0.4"))).isZero();
    assertThat(out.toString()).doesNotContain("missed").contains("asked.yaml:3 plain ขอให้มาตัดต้นไม้");
    assertThat(err.toString()).contains("asked.yaml:2: 'from' is not a key of this place");
    assertThat(run("--floors", floors("0.9"), "--no-failures")).isEqualTo(1);
    assertThat(out.toString()).contains("missed: source is 0.5000; at least 0.9000 is needed");
  }

  @Test
  void without_questions_it_says_what_to_name() {
    assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("name a FILE of labelled questions");
  }

  private String floors(String source) throws IOException {
    String yaml =
        "{questions: asked.yaml, source: %s, topic: 0, asked-back: 0, false-answers: 1}"
            .formatted(source);
    return Files.writeString(folder.resolve("scores.yaml"), yaml).toString();
  }

  private int run(String... arguments) {
    try {
      if (!Files.exists(folder.resolve("small"))) {
        SmallOffice.in(folder);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    List<String> all = new ArrayList<>(List.of("questions", "--office", folder.resolve("small").toString()));
    all.addAll(List.of(arguments));
    CommandLine command = new CommandLine(new EvalCommand());
    command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(all.toArray(String[]::new));
  }
}
