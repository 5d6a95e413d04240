package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.LabelledQuestionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Starting is not greedy: what people ask, as labelled by hand, stays a question. */
class LabelledQuestionsTest {
  private static final Path FOLDER = Path.of("src/evaluation");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("scores.yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_labelled_question_begins_a_flow(Path file) {
    List<String> begun = new ArrayList<>();
    FlowTalk talk = FlowTalk.shipped();
    for (LabelledQuestion question :
        LabelledQuestionReader.read(List.of(file))
            .questions()) {
      talk.say(question.text());
      if (talk.state() != null) {
        begun.add(question.text());
        talk.say("ยกเลิก");
      }
    }
    assertThat(begun).isEmpty();
  }
}
