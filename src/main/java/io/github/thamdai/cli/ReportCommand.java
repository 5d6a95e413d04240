package io.github.thamdai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thamdai report}: what can be done with the measures report. */
@Command(
    name = "report",
    description = "The office's report on its integrity measures",
    subcommands = ReportReadCommand.class)
public final class ReportCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  public ReportCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: thamdai report read FILE");
  }
}
