package io.github.thamdai.cli;

import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.search.generation.Diff;
import io.github.thamdai.search.generation.Generation;
import io.github.thamdai.search.generation.Progress;
import io.github.thamdai.search.generation.RefreshRunningException;
import io.github.thamdai.search.generation.UnsoundIndexException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thamdai index}: what the assistant knows, and making it know what has changed. */
@Command(name = "index", description = "What the assistant knows")
public final class IndexCommand implements Runnable {
  private static final int FAULTY = 1;

  private final Supplier<OfficeIndex> offices;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  public IndexCommand(Supplier<OfficeIndex> offices) {
    this.offices = offices;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: thamdai index refresh, status or verify");
  }

  @Command(
      name = "refresh",
      description = "Reads the office's files anew and serves them, unless one is faulty")
  int refresh() {
    PrintWriter out = spec.commandLine().getOut();
    try (OfficeIndex office = offices.get()) {
      OfficeIndex.Refreshed refreshed = office.refresh(progress(out));
      print(out, refreshed.diff());
      out.println("now serving " + refreshed.generation().manifest().id());
      return 0;
    } catch (FaultyContentException e) {
      out.println("not refreshed; what was served is served on. Mend these and refresh again:");
      print(out, e.problems());
      return FAULTY;
    } catch (RefreshRunningException | UnsoundIndexException e) {
      out.println("not refreshed: " + e.getMessage());
      return FAULTY;
    } finally {
      out.flush();
    }
  }

  @Command(name = "status", description = "Shows what is served and whether the files differ")
  int status() {
    PrintWriter out = spec.commandLine().getOut();
    try (OfficeIndex office = offices.get()) {
      Optional<Generation> current = office.newest();
      if (current.isEmpty()) {
        out.println("nothing is indexed yet; write: thamdai index refresh");
        return 0;
      }
      out.println("generation " + current.get().manifest().id());
      out.println("built      " + current.get().manifest().built());
      out.println("texts      " + current.get().manifest().texts());
      Diff diff = office.unserved();
      if (diff.isEmpty()) {
        out.println("the files are as they were indexed");
      } else {
        out.println("changed since then; to serve it write: thamdai index refresh");
        print(out, diff);
      }
      return 0;
    } finally {
      out.flush();
    }
  }

  @Command(
      name = "verify",
      description = "Checks the files and the served index, and changes nothing")
  int verify() {
    PrintWriter out = spec.commandLine().getOut();
    try (OfficeIndex office = offices.get()) {
      List<Problem> problems = office.check();
      print(out, problems);
      out.println(
          problems.isEmpty()
              ? "the files are sound"
              : problems.size() + " to mend before a refresh can serve them");
      return problems.isEmpty() ? 0 : FAULTY;
    } catch (UnsoundIndexException e) {
      out.println(
          "the served index is damaged: " + e.getMessage() + "; write: thamdai index refresh");
      return FAULTY;
    } finally {
      out.flush();
    }
  }

  private static Progress progress(PrintWriter out) {
    return (step, count) -> {
      out.printf("%-9s %d%n", step.name().toLowerCase(Locale.ROOT), count);
      out.flush();
    };
  }

  private static void print(PrintWriter out, List<Problem> problems) {
    problems.forEach(problem -> out.println("  " + problem));
  }

  private static void print(PrintWriter out, Diff diff) {
    diff.added().forEach(name -> out.println("  added    " + name));
    diff.changed().forEach(name -> out.println("  changed  " + name));
    diff.removed().forEach(name -> out.println("  removed  " + name));
    out.println("  unchanged " + diff.unchanged());
  }
}
