package io.github.thamdai.dialogue.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffWordingReaderTest {
  @TempDir Path temp;

  @Test
  void delivered_wording_has_no_fault() throws IOException {
    assertThat(problems("", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ไม่มีข้อ {ids} ในรายงาน | ไม่มีในรายงาน | lacks {ids}",
        "overdue-none: | overdue-nothing: | 'overdue-none' is missing",
        "  claimed: รายงาน | #  claimed: รายงาน | 'claimed' is missing",
        "{topic: overdue, label: งานค้าง, | {topic: late, label: งานค้าง, | 'late' is no topic",
        "label: สรุปให้ผู้บริหาร | label: สรุปเสนอท่านผู้บริหารทุกท่าน | it is printed on a button",
        "buttons: | botones: | 'buttons' is missing",
      })
  void fault_is_told_with_its_line(String delivered, String broken, String told)
      throws IOException {
    assertThat(problems(delivered, broken))
        .anySatisfy(
            problem -> {
              assertThat(problem.toString()).contains(told);
              assertThat(problem.file()).isEqualTo("staff/replies.yaml");
            });
  }

  private List<Problem> problems(String delivered, String broken) throws IOException {
    String text = Files.readString(Path.of("conversation-flows/staff/replies.yaml"));
    assertThat(text).contains(delivered);
    Path file = temp.resolve("replies.yaml");
    Files.writeString(file, text.replace(delivered, broken));
    Problems problems = new Problems();
    StaffWordingReader.read(file, problems);
    return problems.all();
  }
}
