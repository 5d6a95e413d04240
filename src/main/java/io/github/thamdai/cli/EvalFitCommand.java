package io.github.thamdai.cli;

import io.github.thamdai.dialogue.finding.ParametersWriter;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.evaluation.QuestionEvaluation;
import io.github.thamdai.evaluation.Verdict;
import io.github.thamdai.evaluation.fitting.Fitting;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code eval fit}: fits the decision to labelled questions. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = {
      "Fit the numbers of the decision to labelled questions, report how well that holds for",
      "questions it was not fitted on (cross-validation), and write the office's decision.yaml.",
      "Never give it the questions that judge."
    })
public final class EvalFitCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private final EvalOptions options = new EvalOptions();

  @Option(
      names = "--parts",
      defaultValue = "5",
      description = "parts of the cross-validation; 0 for none; default ${DEFAULT-VALUE}")
  private int parts;

  @Option(names = "--dry-run", description = "report only; leave decision.yaml as it is")
  private boolean dryRun;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  public EvalFitCommand() {}

  @Override
  public Integer call() throws IOException {
    List<Path> files = options.files();
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name a FILE of labelled questions");
    }
    FittingFiles.check(files, spec.commandLine());
    List<LabelledQuestion> questions = options.questions(files);
    PrintWriter out = spec.commandLine().getOut();
    LocalDate today = Today.inThailand();
    try (ScratchFolder scratch = new ScratchFolder("thamdai-fit");
        OfficeAtHand office = options.open(scratch)) {
      Fitting fitting = new Fitting(office, questions);
      if (parts > 1) {
        List<Verdict> verdicts = fitting.onOthers(parts, today);
        out.println("cross-validation in " + parts + " parts");
        QuestionScores.print(new QuestionEvaluation(verdicts, Double.NaN), options.failures(), out);
      }
      var fitted = fitting.onAll();
      if (!dryRun) {
        Path file = options.office().resolve("decision.yaml");
        Files.writeString(file, ParametersWriter.write(fitted, names(files, questions.size()), today));
        out.println("written: " + file);
      }
      out.flush();
    }
    return 0;
  }

  private static String names(List<Path> files, int questions) {
    return files.stream().map(f -> String.valueOf(f.getFileName())).collect(Collectors.joining(", "))
        + "; "
        + questions
        + " questions";
  }
}
