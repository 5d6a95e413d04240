package io.github.thamdai.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.thamdai.evaluation.Floors;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.evaluation.QuestionEvaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code eval questions}: how well labelled questions are understood. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = {
      "Ask labelled questions and compare the outcomes with their labels: status, source,",
      "source and topic, asked back when ambiguous, answered although unanswerable, the written answer",
      "that is right given (written), or one given where none is (needless); by style, with every",
      "question that failed."
    })
public final class EvalQuestionsCommand implements Callable<Integer> {
  private static final int MISSED = 1;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final EvalOptions options = new EvalOptions();

  @Option(
      names = "--floors",
      paramLabel = "SCORES",
      description = {
        "pinned scores, such as src/evaluation/scores.yaml; ends with 1 when one is missed.",
        "Without FILE the questions it names are asked."
      })
  private @Nullable Path floors;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  public EvalQuestionsCommand() {}

  @Override
  public Integer call() throws IOException {
    Optional<Floors> pinned = Optional.ofNullable(floors).map(Floors::read);
    List<Path> files =
        options.files().isEmpty()
            ? pinned.map(Floors::questions).orElse(List.of())
            : options.files();
    if (files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "name a FILE of labelled questions, or --floors SCORES that names some");
    }
    List<LabelledQuestion> questions = options.questions(files);
    PrintWriter out = spec.commandLine().getOut();
    try (ScratchFolder scratch = new ScratchFolder("thamdai-eval");
        OfficeAtHand office = options.open(scratch)) {
      QuestionEvaluation evaluation =
          QuestionEvaluation.of(office.assistant(), questions, Today.inThailand());
      List<String> missed =
          pinned.map(floor -> floor.missed(evaluation.scores(), evaluation.byStyle())).orElse(List.of());
      if (json) {
        Map<String, Object> scores = QuestionScores.json(evaluation, options.failures());
        pinned.ifPresent(floor -> scores.put("missed", missed));
        out.println(new ObjectMapper().writeValueAsString(scores));
      } else {
        QuestionScores.print(evaluation, options.failures(), out);
        missed.forEach(floor -> out.println("missed: " + floor));
      }
      out.flush();
      return missed.isEmpty() ? 0 : MISSED;
    }
  }
}
