package io.github.thamdai.dialogue.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/thamdai");

  /** Whose faults an admin meets; labelled questions and scripts are the developers' own. */
  private static final List<String> TOLD_TO_ADMINS =
      List.of("corpus", "dialogue", "staff", "office", "http", "channel", "admin");

  private final Problems problems = new Problems();
  private final FaultWords words = FaultWords.read(Path.of("conversation-flows"), problems);

  @Test
  void a_fault_is_told_with_its_place_and_mend() {
    problems.throwIfAny();
    assertThat(words.of(new Problem("a.yaml", 7, "'title' is missing", "add a line 'title: ...'")))
        .isEqualTo("a.yaml:7: ไม่มีช่อง 'title' วิธีแก้: เพิ่มบรรทัด 'title: ...'");
    assertThat(words.of(new Problem("a.yaml", 0, "'x' begins a flow in b.yaml already", "$1 {1}")))
        .isEqualTo("a.yaml: 'x' ใช้เริ่มขั้นตอนสนทนาใน b.yaml แล้ว วิธีแก้: $1 {1}");
  }

  @Test
  void every_fault_that_reading_can_find_has_words() throws IOException {
    Set<String> wordless = new TreeSet<>();
    int sentences = 0;
    for (String folder : TOLD_TO_ADMINS) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          for (String sentence : SourceSentences.of(Files.readString(file))) {
            sentences++;
            if (words.say(sentence).isEmpty()) {
              wordless.add(file.getFileName() + ": " + sentence);
            }
          }
        }
      }
    }
    assertThat(sentences).isGreaterThan(200);
    assertThat(wordless).isEmpty();
  }
}
