package io.github.thamdai.cli;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.flow.ActionSpec;
import io.github.thamdai.dialogue.flow.ActionSpecs;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.FlowSet;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.checking.FlowChecks;
import io.github.thamdai.dialogue.flow.drawing.Mermaid;
import io.github.thamdai.dialogue.flow.drawing.SvgPicture;
import io.github.thamdai.dialogue.flow.reading.FlowFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thamdai flows}: the conversation flows that the office has written. */
@Command(name = "flows", description = "The conversation flows that the office has written")
public final class FlowsCommand implements Runnable {
  private static final int FAULTY = 1;

  private final Supplier<Path> served;
  private final Supplier<Optional<Set<String>>> services;

  @Spec private CommandSpec spec;

  /**
   * The command.
   *
   * @param served the folder that the service reads
   * @param services ids of the office's services; empty where there is no office to ask
   */
  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  public FlowsCommand(Supplier<Path> served, Supplier<Optional<Set<String>>> services) {
    this.served = served;
    this.services = services;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: thamdai flows check, draw, test or actions");
  }

  @Command(name = "check", description = "Tells every fault of the flows, with its line and mend")
  int check(
      @Option(
              names = "--flows",
              paramLabel = "DIR",
              description = "folder of the flows; by default the service's own")
          @Nullable Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    Problems problems = new Problems();
    Optional<FlowSet> flows = read(folder, problems);
    if (tell(problems, out)) {
      return FAULTY;
    }
    List<Flow> sound = flows.map(FlowSet::flows).orElse(List.of());
    sound.forEach(
        flow -> out.printf("%-24s %2d steps  %s%n", flow.id(), flow.steps().size(), flow.name()));
    out.println(sound.size() + " flows are sound");
    out.flush();
    return 0;
  }

  @Command(name = "draw", description = "Writes each flow as Mermaid and SVG")
  int draw(
      @Option(
              names = "--flows",
              paramLabel = "DIR",
              description = "folder of the flows; by default the service's own")
          @Nullable Path folder,
      @Option(
              names = "--out",
              paramLabel = "DIR",
              defaultValue = "data/flows",
              description = "where to write; default ${DEFAULT-VALUE}")
          Path out)
      throws IOException {
    PrintWriter screen = spec.commandLine().getOut();
    Problems problems = new Problems();
    Optional<FlowSet> flows = read(folder, problems);
    if (tell(problems, screen)) {
      return FAULTY;
    }
    Files.createDirectories(out);
    for (Flow flow : flows.map(FlowSet::flows).orElse(List.of())) {
      Path mermaid = out.resolve(flow.id() + ".mmd");
      Path svg = out.resolve(flow.id() + ".svg");
      Files.writeString(mermaid, Mermaid.of(flow));
      Files.writeString(svg, SvgPicture.of(flow));
      screen.println(mermaid);
      screen.println(svg);
    }
    screen.flush();
    return 0;
  }

  @Command(name = "actions", description = "Lists what a flow can have done")
  int actions() {
    PrintWriter out = spec.commandLine().getOut();
    for (ActionSpec action : ActionSpecs.all()) {
      List<String> roles = action.roles().stream().map(Slot::code).distinct().sorted().toList();
      out.println(action.name() + "  (" + String.join(", ", roles) + ")");
      out.println("  " + action.description());
      for (ActionSpec.Argument argument : action.arguments()) {
        out.printf(
            "  %-9s %-12s %-9s %s%n",
            argument.optional() ? "may take" : "needs",
            argument.name(),
            argument.type().code(),
            argument.description());
      }
      for (ActionSpec.Result result : action.results()) {
        out.printf(
            "  %-9s %-12s %-9s %s%n",
            "sets", result.name(), result.type().code(), result.description());
      }
      out.println();
    }
    out.flush();
    return 0;
  }

  private Optional<FlowSet> read(@Nullable Path folder, Problems problems) {
    Optional<FlowSet> flows = FlowFolder.read(folder == null ? served.get() : folder, problems);
    flows.ifPresent(
        set -> {
          FlowChecks.check(set, problems);
          services.get().ifPresent(known -> FlowChecks.checkServices(set, known, problems));
        });
    return flows;
  }

  private static boolean tell(Problems problems, PrintWriter out) {
    List<Problem> all = problems.all();
    all.forEach(out::println);
    if (!all.isEmpty()) {
      out.println(all.size() + " to mend; until then the assistant goes on with the flows it has");
    }
    out.flush();
    return !all.isEmpty();
  }
}
