package io.github.thamdai.cli;

import io.github.thamdai.evaluation.script.Played;
import io.github.thamdai.evaluation.script.Rehearsal;
import io.github.thamdai.evaluation.script.Script;
import io.github.thamdai.evaluation.script.ScriptFolder;
import io.github.thamdai.evaluation.script.Stage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thamdai flows test}: plays the written conversations to the assistant. */
@Command(
    name = "test",
    description = "Plays the conversations in tests/ to the assistant, on an empty database")
public final class FlowsTestCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  private final Supplier<Path> served;
  private final Function<Path, Stage.Office> offices;

  @Parameters(
      paramLabel = "NAME",
      description = "a flow, a folder, a file or a part of its name; all when left out")
  private List<String> names = List.of();

  @Option(
      names = "--flows",
      paramLabel = "DIR",
      description = "folder of the flows; by default the service's own")
  private @Nullable Path folder;

  @Spec private CommandSpec spec;

  /**
   * The command.
   *
   * @param served the folder that the service reads
   * @param offices opens the office with the flows of a folder
   */
  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  public FlowsTestCommand(Supplier<Path> served, Function<Path, Stage.Office> offices) {
    this.served = served;
    this.offices = offices;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path flows = folder == null ? served.get() : folder;
    int failed = 0;
    try (Stage.Office office = offices.apply(flows)) {
      List<Script> scripts =
          ScriptFolder.read(flows.resolve("tests"), office.flows()).stream()
              .filter(script -> ScriptFolder.isMeant(script, names))
              .toList();
      Rehearsal rehearsal = new Rehearsal(office);
      for (Script script : scripts) {
        Played played = rehearsal.play(script);
        out.println((played.went() ? "ok    " : "FAIL  ") + script.name() + "  " + script.title());
        if (!played.went()) {
          failed++;
          out.println(played.fault());
        }
        out.flush();
      }
      out.println(scripts.size() + " played, " + failed + " came out otherwise");
      out.flush();
      // A name that means nothing must not pass for a success.
      return failed > 0 || scripts.isEmpty() ? FAILED : 0;
    }
  }
}
