package io.github.thamdai.cli;

import java.nio.file.Path;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Keeps the questions that judge away from whatever is shaped by labelled questions. */
final class FittingFiles {
  private static final String JUDGING = "judge";

  private FittingFiles() {}

  /** Throws {@link ParameterException} when one of the files is among those that judge. */
  static void check(Collection<Path> files, CommandLine command) {
    for (Path file : files) {
      if (String.valueOf(file.getFileName()).startsWith(JUDGING)) {
        throw new ParameterException(
            command,
            file + " judges and must not be fitted on; name files to fit on, such as fit.yaml");
      }
    }
  }
}
