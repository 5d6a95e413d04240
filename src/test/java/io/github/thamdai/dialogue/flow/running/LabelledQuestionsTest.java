package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.LabelledQuestionReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting is not greedy: what people ask, as labelled by hand, stays a question. */
class LabelledQuestionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fit.yaml", "fit-more.yaml", "fit-third.yaml", "fit-fourth.yaml", "fit-fifth.yaml",
        "fit-sixth.yaml", "fit-seventh.yaml", "fit-eighth.yaml", "judge.yaml", "judge-more.yaml",
        "judge-third.yaml", "judge-fourth.yaml", "judge-sixth.yaml"
      })
  void no_labelled_question_begins_a_flow(String file) {
    List<String> begun = new ArrayList<>();
    FlowTalk talk = FlowTalk.shipped();
    for (LabelledQuestion question :
        LabelledQuestionReader.read(List.of(Path.of("src/evaluation").resolve(file)))
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
