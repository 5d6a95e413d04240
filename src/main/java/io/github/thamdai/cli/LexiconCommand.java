package io.github.thamdai.cli;

import io.github.thamdai.corpus.yaml.Problem;
import io.github.thamdai.evaluation.LabelledQuestion;
import io.github.thamdai.evaluation.LabelledQuestionReader;
import io.github.thamdai.evaluation.LabelledQuestions;
import io.github.thamdai.evaluation.OfficeAtHand;
import io.github.thamdai.evaluation.lexicon.LexiconCheck;
import io.github.thamdai.evaluation.lexicon.LexiconFindings;
import io.github.thamdai.office.OfficeFolders;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.search.generation.Generation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thamdai lexicon}: the office's everyday words. */
@Command(name = "lexicon", description = "The office's everyday words beside those of its documents")
public final class LexiconCommand implements Runnable {
  private static final Path LABELLED = Path.of("src", "evaluation");

  private final Supplier<OfficeIndex> offices;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  public LexiconCommand(Supplier<OfficeIndex> offices) {
    this.offices = offices;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: thamdai lexicon check");
  }

  @Command(
      name = "check",
      description = {
        "Warns of entries of lexicon.yaml that change nothing, that contradict each other, and",
        "that spoil a labelled question; changes nothing. Ends with 0 also when it warns; with 1",
        "when the files have faults."
      })
  int check(
      @Parameters(
              arity = "0..*",
              paramLabel = "FILE",
              description = "labelled questions; by default src/evaluation/fit*.yaml if present")
          List<Path> files)
      throws IOException {
    List<LabelledQuestion> questions = questions(files == null ? List.of() : files);
    try (OfficeIndex served = offices.get();
        ScratchFolder scratch = new ScratchFolder("thamdai-lexicon");
        OfficeAtHand office = open(served, scratch)) {
      Path file = served.folders().content().resolve("lexicon.yaml");
      print(new LexiconCheck(office, file.toString()).findings(questions, Today.inThailand()));
      return 0;
    }
  }

  /** What judges must not teach, so it is never asked here. */
  private List<LabelledQuestion> questions(List<Path> named) throws IOException {
    FittingFiles.check(named, spec.commandLine());
    LabelledQuestions read = LabelledQuestionReader.read(named.isEmpty() ? usual() : named);
    read.warnings().forEach(warning -> spec.commandLine().getErr().println(warning));
    spec.commandLine().getErr().flush();
    return read.questions();
  }

  private static List<Path> usual() throws IOException {
    if (!Files.isDirectory(LABELLED)) {
      return List.of();
    }
    try (var files = Files.newDirectoryStream(LABELLED, "fit*.yaml")) {
      return StreamSupport.stream(files.spliterator(), false).sorted().toList();
    }
  }

  /** Over what the last refresh learned, which is quick; without one all of it is learned first. */
  private OfficeAtHand open(OfficeIndex served, ScratchFolder scratch) {
    OfficeFolders folders = served.folders();
    Optional<Generation> newest = served.newest().filter(g -> Files.exists(g.learned()));
    PrintWriter out = spec.commandLine().getOut();
    if (newest.isEmpty()) {
      out.println("nothing is indexed yet, so all of it is read and learned first");
      out.flush();
      return OfficeAtHand.open(folders.content(), folders.flows(), scratch.path().resolve("index"));
    }
    if (!served.unserved().isEmpty()) {
      out.println("files changed since the last refresh; words new in manuals count after the next");
    }
    return OfficeAtHand.over(
        folders.content(), folders.flows(), newest.get().index(), newest.get().learned());
  }

  private void print(LexiconFindings findings) {
    PrintWriter out = spec.commandLine().getOut();
    List<Problem> all = new ArrayList<>();
    Stream.of(findings.idle(), findings.contradictions(), findings.spoiling()).forEach(all::addAll);
    all.forEach(out::println);
    out.println(
        findings.entries() + " entries: " + findings.idle().size()
            + " warnings that something changes nothing, " + findings.contradictions().size()
            + " that a word stands twice, " + findings.spoiling().size()
            + " that a labelled question is spoiled");
    out.println(
        findings.asked() == 0
            ? "there were no labelled questions to try them on; name a FILE"
            : findings.asked() + " labelled questions were asked");
    out.flush();
  }
}
