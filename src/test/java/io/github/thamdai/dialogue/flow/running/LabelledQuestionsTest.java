package io.github.thamdai.dialogue.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting is not greedy: what people ask, as labelled by hand, stays a question. */
class LabelledQuestionsTest {
  private static final Pattern QUESTION = Pattern.compile("q: \"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"fit.yaml", "fit-more.yaml", "judge.yaml"})
  void no_labelled_question_begins_a_flow(String file) throws IOException {
    Matcher question =
        QUESTION.matcher(Files.readString(Path.of("src/evaluation").resolve(file)));
    List<String> begun = new ArrayList<>();
    FlowTalk talk = FlowTalk.shipped();
    int asked = 0;
    while (question.find()) {
      asked++;
      talk.say(question.group(1));
      if (talk.state() != null) {
        begun.add(question.group(1));
        talk.say("ยกเลิก");
      }
    }
    assertThat(asked).isGreaterThan(50);
    assertThat(begun).isEmpty();
  }
}
