package io.github.thamdai.cli;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.dialogue.Role;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thamdai ask}: one question, or a file of them, answered on the screen. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the assistant, as a citizen, staff or an admin.",
      "With --file: one JSON object a line, {\"text\", \"as\", \"today\", \"conversation\"};",
      "lines that name the same conversation share its memory."
    })
public final class AskCommand implements Callable<Integer> {
  private final Supplier<AskDesk> desks;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "in everyday Thai")
  private @Nullable String question;

  @Option(names = "--as", paramLabel = "ROLE", description = "citizen (default), staff or admin")
  private String as = "citizen";

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = DayOption.class,
      description = "as if today were this date")
  private @Nullable LocalDate today;

  @Option(names = "--explain", description = "say what each step did")
  private boolean explain;

  @Option(names = "--json", description = "print the same object as POST /api/chat")
  private boolean json;

  @Option(names = "--file", paramLabel = "FILE", description = "questions, one JSON object a line")
  private @Nullable Path file;

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  public AskCommand(Supplier<AskDesk> desks) {
    this.desks = desks;
  }

  @Override
  public Integer call() throws IOException {
    if ((question == null) == (file == null)) {
      throw new ParameterException(
          spec.commandLine(), "give either a question or --file QUESTIONS.jsonl");
    }
    if (file != null && explain) {
      throw new ParameterException(
          spec.commandLine(), "--explain goes with one question; leave --file out");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (AskDesk desk = desks.get()) {
      if (file != null) {
        return new AskFile(desk, role(as), today).answer(file, out);
      }
      AskDesk.Asked asked = desk.ask(null, String.valueOf(question), role(as), today);
      if (explain) {
        asked.trace().forEach(line -> out.println("# " + line));
      }
      out.println(json ? asked.json() : TurnText.of(asked.turn()));
      return 0;
    } finally {
      out.flush();
    }
  }

  static Role role(String name) {
    try {
      return Role.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new OperatorFault(
          "unknown-role", "'" + name + "' is nobody; write citizen, staff or admin", e);
    }
  }
}
