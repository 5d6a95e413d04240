package io.github.thamdai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thamdai eval}: how well the assistant does on labelled questions. */
@Command(
    name = "eval",
    description = "Measure the assistant on labelled questions",
    subcommands = {EvalRetrievalCommand.class, EvalQuestionsCommand.class, EvalFitCommand.class})
public final class EvalCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  public EvalCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to measure: thamdai eval questions FILE, fit FILE or retrieval DIR");
  }
}
