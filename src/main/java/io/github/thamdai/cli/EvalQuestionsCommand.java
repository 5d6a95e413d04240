package io.github.thamdai.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.LabelledQuestionReader;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.evaluation.QuestionEvaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval questions}: how well labelled questions are understood. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = {
      "Ask labelled questions and compare the outcomes with their labels: status, source,",
      "source and topic, asked back when ambiguous, answered although unanswerable; by style,",
      "with every question that failed."
    })
public final class EvalQuestionsCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "labelled questions, YAML")
  private List<Path> files = new ArrayList<>();

  @Mixin private final OfficeOptions options = new OfficeOptions();

  @Option(names = "--no-failures", description = "totals only")
  private boolean totalsOnly;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  public EvalQuestionsCommand() {}

  @Override
  public Integer call() throws IOException {
    List<LabelledQuestion> questions = new ArrayList<>();
    files.forEach(file -> questions.addAll(LabelledQuestionReader.read(file)));
    PrintWriter out = spec.commandLine().getOut();
    try (ScratchFolder scratch = new ScratchFolder("thamdai-eval");
        OfficeAtHand office = options.open(scratch)) {
      QuestionEvaluation evaluation =
          QuestionEvaluation.of(office.assistant(), questions, Today.inThailand());
      if (json) {
        out.println(
            new ObjectMapper()
                .writeValueAsString(QuestionScores.json(evaluation, !totalsOnly)));
      } else {
        QuestionScores.print(evaluation, !totalsOnly, out);
      }
      out.flush();
    }
    return 0;
  }
}
