package io.github.thamdai.app;

import io.github.thamdai.OperatorFault;
import io.github.thamdai.cli.AdminCommand;
import io.github.thamdai.cli.AskCommand;
import io.github.thamdai.cli.AskDesk;
import io.github.thamdai.cli.EvalCommand;
import io.github.thamdai.cli.FlowsCommand;
import io.github.thamdai.cli.FlowsTestCommand;
import io.github.thamdai.cli.IndexCommand;
import io.github.thamdai.cli.LexiconCommand;
import io.github.thamdai.cli.LineCommand;
import io.github.thamdai.cli.ReportCommand;
import io.github.thamdai.corpus.yaml.FaultyContentException;
import io.github.thamdai.dialogue.TurnJson;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.evaluation.script.Stage;
import io.github.thamdai.office.OfficeFolders;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.staff.Proofs;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Entry point: {@code thamdai COMMAND}. */
@Command(
    name = "thamdai",
    mixinStandardHelpOptions = true,
    version = "Thamdai 0.1.0",
    description = "The assistant a local government office runs for its citizens, staff and admins")
public final class Main implements Runnable {
  /** Held, or its level would be forgotten: Lucene tells about CPU features that we do not use. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the field before it runs the command
  private Main() {}

  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    // Pictures are drawn without a screen, also where one is announced.
    System.setProperty("java.awt.headless", "true");
    System.exit(commands().execute(args));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  static CommandLine commands() {
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.addSubcommand(new ServeCommand(Main::config));
    line.addSubcommand(new AskCommand(Main::askDesk));
    line.addSubcommand(new IndexCommand(Main::unopened));
    line.addSubcommand(new ReportCommand());
    line.addSubcommand(new EvalCommand());
    line.addSubcommand(new LexiconCommand(Main::unopened));
    CommandLine flows = new CommandLine(new FlowsCommand(() -> config().flows(), () -> Offices.services(config())));
    flows.addSubcommand(new FlowsTestCommand(() -> config().flows(), Main::scriptedOffice));
    line.addSubcommand(flows);
    line.addSubcommand(new AdminCommand(Main::accounts));
    line.addSubcommand(new LineCommand(() -> new LineDesk(config())));
    line.setExecutionExceptionHandler((fault, command, parsed) -> told(fault, command));
    return line;
  }

  /** Faults that a person can mend are shown as they stand; others keep their trace. */
  private static int told(Exception fault, CommandLine command) throws Exception {
    if (fault instanceof OperatorFault || fault instanceof FaultyContentException) {
      command.getErr().println(fault.getMessage());
      command.getErr().flush();
      return 1;
    }
    if (missing(fault) instanceof NoSuchFileException missing) {
      command
          .getErr()
          .println("there is no file or folder '" + missing.getFile() + "'; check its name");
      command.getErr().flush();
      return 1;
    }
    throw fault;
  }

  private static @Nullable Throwable missing(Throwable fault) {
    return fault instanceof UncheckedIOException ? fault.getCause() : fault;
  }

  private static Config config() {
    return Config.read(System.getenv(), Path.of(""));
  }

  private static OfficeIndex unopened() {
    return new OfficeIndex(Offices.only(config()), InstantSource.system(), Proofs.NONE);
  }

  private static AskDesk askDesk() {
    OfficeIndex office = unopened();
    office.open((step, count) -> {});
    return new AskDesk(
        new OfficeAssistant(office),
        new TurnJson(config().baseUrl()),
        InstantSource.system(),
        office::close);
  }

  private static Stage.Office scriptedOffice(Path flows) {
    return ScriptedOffice.alone(Offices.only(config()).content(), flows);
  }

  private static AdminCommand.Office accounts() {
    Config config = config();
    OfficeFolders folders = Offices.only(config);
    OfficeAccounts accounts = OfficeAccounts.open(config, folders.agency());
    return new AdminCommand.Office(
        accounts.accounts(), accounts.signIn(), config.baseUrl(), accounts::close);
  }
}
