package io.github.thamdai.cli;

import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.LabelledQuestionReader;
import io.github.thamdai.evaluation.LabelledQuestions;
import io.github.thamdai.evaluation.OfficeAtHand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands that ask labelled questions have in common. */
final class EvalOptions {
  @Parameters(paramLabel = "FILE", arity = "0..*", description = "labelled questions, YAML")
  private List<Path> files = new ArrayList<>();

  @Mixin private final OfficeOptions office = new OfficeOptions();

  @Option(names = "--no-failures", description = "totals only")
  private boolean totalsOnly;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  EvalOptions() {}

  List<Path> files() {
    return List.copyOf(files);
  }

  /** The questions of some files; what was passed over in them is told beside the output. */
  List<LabelledQuestion> questions(List<Path> of) {
    LabelledQuestions read = LabelledQuestionReader.read(of);
    read.warnings().forEach(warning -> spec.commandLine().getErr().println(warning));
    spec.commandLine().getErr().flush();
    return read.questions();
  }

  Path office() throws IOException {
    return office.office();
  }

  /** Reads and indexes the office. */
  OfficeAtHand open(ScratchFolder scratch) throws IOException {
    return office.open(scratch);
  }

  boolean failures() {
    return !totalsOnly;
  }
}
